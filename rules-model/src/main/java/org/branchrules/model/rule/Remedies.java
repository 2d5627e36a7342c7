package org.branchrules.model.rule;

import org.branchrules.model.record.Fact;

/** Where a remedy rule proposes what to do; the global {@code remedies} of every rule under {@code remedies/}. */
public interface Remedies {
    /** Proposes the remedy of that id, on account of these facts. */
    void propose(String id, Fact... because);
}
