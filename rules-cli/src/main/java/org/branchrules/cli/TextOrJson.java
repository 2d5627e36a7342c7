package org.branchrules.cli;

/** For people, or for programs. */
enum TextOrJson {
    TEXT,
    JSON
}
