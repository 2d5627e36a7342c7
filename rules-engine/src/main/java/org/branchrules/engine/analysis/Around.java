package org.branchrules.engine.analysis;

import java.util.Collection;
import java.util.List;

/**
 * What may be varied of branches, besides what their scenarios set.
 *
 * @param sections names of fields of the record
 * @param others scenarios whose changes may be made as well
 * @param starts how many branches are varied, at most
 */
record Around(Collection<String> sections, List<Case> others, int starts) {
    static Around sections(Collection<String> sections) {
        return new Around(sections, List.of(), /* starts= */ 12);
    }

    static Around others(List<Case> others) {
        return new Around(List.of(), others, /* starts= */ 40);
    }
}
