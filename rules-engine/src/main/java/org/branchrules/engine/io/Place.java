package org.branchrules.engine.io;

import com.fasterxml.jackson.core.JsonLocation;

/** A place in a file: line and column from 1; 0 and 0 where there are none. */
record Place(int line, int column) {
    static final Place NONE = new Place(0, 0);
    static final Place START = new Place(1, 1);

    static Place of(JsonLocation location) {
        return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }

    /** The place at which a text ends. */
    static Place after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return new Place(line, column);
    }
}
