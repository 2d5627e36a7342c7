package org.branchrules.engine.io;

import java.util.List;

/** One root value of a source. */
record Document(Tree root, List<Oddity> oddities) {
    /** Something in the writing of the document that is not allowed, though it could be parsed. */
    record Oddity(Place place, String pointer, String code, List<Object> arguments) {}
}
