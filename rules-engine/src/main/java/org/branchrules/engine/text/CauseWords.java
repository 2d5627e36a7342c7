package org.branchrules.engine.text;

import org.branchrules.model.comparison.Cause;

/** Says what in a new policy made the difference. */
final class CauseWords {
    private final Wording wording;
    private final Phrases phrases;

    CauseWords(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    String of(Cause cause) {
        if (cause instanceof Cause.ParameterChanged changed) {
            return phrases.format(
                    "cause.parameter",
                    wording.text(changed.after().title()),
                    wording.parameterValue(changed.before()),
                    wording.parameterValue(changed.after()),
                    changed.subject());
        }
        if (cause instanceof Cause.RequirementAdded added) {
            return phrases.format("cause.added", added.requirement(), wording.text(added.text()));
        }
        if (cause instanceof Cause.RequirementRemoved removed) {
            return phrases.format("cause.removed", removed.requirement(), wording.text(removed.text()));
        }
        if (cause instanceof Cause.RequirementDisplaced displaced) {
            return phrases.format(
                    "cause.displaced", displaced.requirement(), displaced.by(), wording.text(displaced.clause()));
        }
        if (cause instanceof Cause.DisplacementEnded ended) {
            return phrases.format("cause.again", ended.requirement());
        }
        if (cause instanceof Cause.RequirementChanged changed) {
            return phrases.format(
                    "cause.catalogue",
                    changed.requirement(),
                    wording.join(changed.fields().stream()
                            .map(field -> phrases.format("field." + field))
                            .toList()));
        }
        if (cause instanceof Cause.RuleChanged changed) {
            return phrases.format("cause.rule", changed.requirement());
        }
        return cause instanceof Cause.NotAssessed refused
                ? wording.text(refused.reason())
                : phrases.format("cause.scheme");
    }
}
