package org.branchrules.engine.pack;

/** How bad a problem of a pack is. */
public enum Severity {
    /** The pack does not load. */
    ERROR,
    /** The pack loads, and someone should look. */
    WARNING
}
