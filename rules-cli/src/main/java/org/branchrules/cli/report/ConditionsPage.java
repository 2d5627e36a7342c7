package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.explanation.Combination;
import org.branchrules.model.explanation.ConditionExplanation;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.explanation.PatternExplanation;
import org.branchrules.model.explanation.RuleExplanation;
import org.branchrules.model.explanation.State;
import org.branchrules.model.policy.Requirement;

/** Every condition of one requirement, held against one branch. Immutable. */
public final class ConditionsPage {
    private final Wording wording;
    private final Phrases phrases;

    public ConditionsPage(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    /** The blocks of the explanation. */
    public List<Block> blocks(Explanation explanation) {
        Requirement requirement = explanation.outcome().requirement();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(phrases.format(
                "explain.title", explanation.branch(), requirement.id(), wording.text(requirement.title()))));
        blocks.add(new Block.Pairs(List.of(
                pair(
                        "period",
                        phrases.format(
                                "period.value",
                                explanation.period(),
                                explanation.period().asOf())),
                pair("explain.outcome", wording.name(explanation.outcome().outcome())),
                pair("explain.because", wording.because(explanation.outcome())),
                pair("conditions.decided", wording.decided(explanation)))));
        scope(explanation, blocks);
        if (!explanation.asked() && !explanation.rules().isEmpty()) {
            blocks.add(new Block.Heading(phrases.format("conditions.rules")));
            blocks.add(new Block.Paragraph(Tone.QUIET, phrases.format("conditions.not-asked")));
        }
        explanation.rules().forEach(rule -> rule(rule, blocks));
        return blocks;
    }

    private Block.Pair pair(String label, String text) {
        return new Block.Pair(phrases.format(label), Tone.PLAIN, text);
    }

    private void scope(Explanation explanation, List<Block> blocks) {
        if (!explanation.scope().isEmpty()) {
            blocks.add(new Block.Heading(phrases.format("conditions.scope")));
            blocks.add(new Block.Items(explanation.scope().stream()
                    .map(scope -> new Block.Item(mark(scope.state()), Tone.PLAIN, wording.scope(scope), List.of()))
                    .toList()));
        }
    }

    private void rule(RuleExplanation rule, List<Block> blocks) {
        blocks.add(new Block.Heading(phrases.format(
                rule.fired() ? "conditions.rule.fired" : "conditions.rule.stopped",
                rule.rule(),
                rule.file() + ":" + rule.line(),
                wording.name(rule.reports()),
                rule.matches())));
        rule.combinations().forEach(combination -> combination(combination, blocks));
        if (rule.matches() > rule.combinations().size() && rule.fired()) {
            blocks.add(new Block.Paragraph(
                    Tone.QUIET,
                    phrases.format(
                            "conditions.more",
                            rule.matches() - rule.combinations().size())));
        }
    }

    private void combination(Combination combination, List<Block> blocks) {
        blocks.add(new Block.Items(
                combination.patterns().stream().map(this::pattern).toList()));
    }

    private Block.Item pattern(PatternExplanation pattern) {
        List<String> details = new ArrayList<>();
        if (pattern.fact() != null) {
            pattern.conditions().forEach(condition -> details.add(line(pattern, condition)));
        } else {
            pattern.conditions().forEach(condition -> details.add(mark(State.NOT_ASKED) + " " + condition.text()));
        }
        return new Block.Item(mark(pattern.state()), tone(pattern.state()), wording.pattern(pattern), details);
    }

    private String line(PatternExplanation pattern, ConditionExplanation condition) {
        return mark(condition.state()) + " " + wording.condition(pattern.type(), condition);
    }

    private static String mark(State state) {
        return switch (state) {
            case HOLDS -> "+";
            case FAILS -> "-";
            case NOT_ASKED -> "?";
        };
    }

    private static Tone tone(State state) {
        return state == State.FAILS ? Tone.WARNING : Tone.PLAIN;
    }
}
