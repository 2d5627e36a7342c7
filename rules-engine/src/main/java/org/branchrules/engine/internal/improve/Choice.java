package org.branchrules.engine.internal.improve;

import java.util.List;

/**
 * So many of some candidates that are alike.
 *
 * @param from the candidates, cheapest first
 */
record Choice(List<Candidate> from, int many) {
    /** The effort of the cheapest {@code many} from the given place on. */
    Effort cheapest(int place, int count) {
        Effort effort = Effort.NONE;
        for (int i = 0; i < count; i++) {
            effort = effort.plus(from.get(place + i).effort());
        }
        return effort;
    }
}
