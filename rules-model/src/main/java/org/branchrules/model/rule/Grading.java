package org.branchrules.model.rule;

import org.branchrules.model.record.Fact;

/** Where a grading rule limits the grade; the global {@code grading} of every rule under {@code grading/}. */
public interface Grading {
    /** The grade is no better than the cap of that id allows. */
    void cap(String id, Fact... because);

    /** The veto of that id applies. */
    void veto(String id, Fact... because);
}
