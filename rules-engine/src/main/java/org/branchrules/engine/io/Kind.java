package org.branchrules.engine.io;

/** What kind of value a component of a record holds. */
enum Kind {
    TEXT,
    WHOLE,
    DECIMAL,
    DATE,
    TRUTH,
    /** Yes, no, or left out. */
    ANSWER,
    /** One of the constants of an enum. */
    CHOICE,
    REQUIREMENT,
    RECORD,
    LIST,
    /** A list in the file, without order and without repetition. */
    SET
}
