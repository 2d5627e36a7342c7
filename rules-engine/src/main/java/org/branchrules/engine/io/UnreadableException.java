package org.branchrules.engine.io;

import java.util.List;

/** The source as a whole cannot be read. Never leaves this package. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String code;
    private final transient List<Object> arguments;

    UnreadableException(Place place, String code, Object... arguments) {
        super(code);
        this.place = place;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    RecordProblem problem(String source) {
        return new RecordProblem(source, place.line(), place.column(), "", code, arguments);
    }
}
