package org.branchrules.model.rule;

import org.branchrules.model.record.Fact;

/**
 * Where a check rule reports what it found; the global {@code findings} of every check rule. A rule calls one of these
 * methods once, with the facts that show it.
 */
public interface Findings {
    /**
     * These facts are what the requirement is about. A requirement that binds only when something of its kind is on record,
     * and has rules that say so, applies only where one of them fires.
     */
    void applies(String requirement, Fact... evidence);

    /** The requirement is breached, as these facts show. */
    void breach(String requirement, Fact... evidence);

    /** The files leave open whether it is met: something that they should say is missing from these facts. */
    void unknown(String requirement, Fact... evidence);

    /** The files show something that only a person can judge. */
    void judgement(String requirement, Fact... evidence);
}
