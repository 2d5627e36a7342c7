package org.branchrules.engine.io;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a document, with places. Immutable. */
sealed interface Tree {
    Place place();

    /** Fields in the order of the file, each name once. */
    record Branch(Place place, List<Field> fields) implements Tree {
        @Nullable
        Field field(String name) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
            return null;
        }
    }

    /** A field of a {@link Branch}. */
    record Field(String name, Place place, Tree value) {}

    /** An array. */
    record Items(Place place, List<Tree> items) implements Tree {}

    /** A value without parts; {@code text} is how it is written. */
    record Leaf(Place place, Kind kind, String text) implements Tree {
        enum Kind {
            TEXT,
            NUMBER,
            TRUTH,
            NOTHING
        }
    }

    /** Whether it says nothing: null, or in YAML nothing after the colon. */
    default boolean isNothing() {
        return this instanceof Leaf leaf && leaf.kind() == Leaf.Kind.NOTHING;
    }

    /** The place of the thing at a pointer, or of the nearest one above it that exists. */
    default Place nearest(String pointer) {
        Tree here = this;
        for (String step : pointer.split("/", -1)) {
            Tree next = step.isEmpty() ? here : here.child(Pointer.unescape(step));
            if (next == null) {
                break;
            }
            here = next;
        }
        return here.place();
    }

    /** The value of a field, or the item of an array; null when there is none. */
    default @Nullable Tree child(String step) {
        if (this instanceof Branch branch) {
            Field field = branch.field(step);
            return field == null ? null : field.value();
        }
        if (this instanceof Items list && step.matches("\\d{1,9}")) {
            int index = Integer.parseInt(step);
            return index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }
}
