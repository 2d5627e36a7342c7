package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.model.comparison.Balance;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.comparison.PolicyEffect.CauseCount;
import org.branchrules.model.comparison.PolicyEffect.OutcomeCount;
import org.branchrules.model.comparison.PolicyEffect.RatingCount;
import org.branchrules.model.comparison.Standing;

/** A comparison as a page: who moves, why, and the first branches with their reasons. */
public final class ComparisonPage {
    /** More branches than this are only counted; the page says so. */
    private static final int MOST_BRANCHES = 10;

    private final ComparisonWords words;
    private final String title;
    private final List<BranchChange> first = new ArrayList<>();
    private long moved;

    public ComparisonPage(ComparisonWords words, String title) {
        this.words = words;
        this.title = title;
    }

    /** Takes note of one more branch that comes out otherwise. */
    public void add(BranchChange change) {
        if (change.standingChanged()) {
            moved++;
            if (first.size() < MOST_BRANCHES) {
                first.add(change);
            }
        }
    }

    /** The page. */
    public List<Block> blocks(PolicyEffect effect) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(words.say("compare.title")));
        blocks.add(new Block.Pairs(List.of(
                pair("compare.policies", title),
                pair(
                        "period",
                        words.say(
                                "period.value", effect.period(), effect.period().asOf())),
                pair("compare.old", words.packs(effect.before())),
                pair("compare.new", words.packs(effect.after())),
                pair("compare.result", result(effect.all())))));
        blocks.add(new Block.Heading(words.say("compare.matrix")));
        blocks.add(new Block.Table(matrix(effect)));
        causes(blocks, effect);
        requirements(blocks, effect);
        balances(
                blocks, "compare.kinds", effect.kinds(), kind -> words.wording().name(kind));
        balances(blocks, "compare.places", effect.places(), words::place);
        ratings(blocks, effect.ratings());
        branches(blocks);
        return blocks;
    }

    private Block.Pair pair(String key, String text) {
        return new Block.Pair(words.say(key), Tone.PLAIN, text);
    }

    private String result(Balance all) {
        return words.say("compare.balance", all.branches(), all.risen(), all.fallen(), all.otherwise());
    }

    private List<List<String>> matrix(PolicyEffect effect) {
        List<Standing> shown = Arrays.stream(Standing.values())
                .filter(standing -> standing != Standing.NOT_ASSESSED
                        || effect.standings().stream()
                                .anyMatch(each -> each.before() == standing || each.after() == standing))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(words.say("compare.matrix.corner")));
        shown.forEach(standing -> head.add(words.standing(standing)));
        rows.add(head);
        for (Standing from : shown) {
            List<String> row = new ArrayList<>(List.of(words.standing(from)));
            for (Standing to : shown) {
                long count = effect.count(from, to);
                row.add(count == 0 ? "·" : String.valueOf(count));
            }
            rows.add(row);
        }
        return rows;
    }

    private void causes(List<Block> blocks, PolicyEffect effect) {
        if (effect.causes().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(words.say("compare.causes")));
        List<Block.Item> items = new ArrayList<>();
        for (CauseCount count : effect.causes()) {
            items.add(new Block.Item(
                    String.valueOf(count.branches()),
                    Tone.PLAIN,
                    words.say("compare.cause", words.cause(count.cause()), count.risen(), count.fallen()),
                    List.of()));
        }
        blocks.add(new Block.Items(items));
    }

    private void requirements(List<Block> blocks, PolicyEffect effect) {
        if (effect.requirements().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(words.say("compare.requirements")));
        List<Block.Item> items = new ArrayList<>();
        for (OutcomeCount count : effect.requirements()) {
            items.add(new Block.Item(
                    String.valueOf(count.branches()),
                    Tone.PLAIN,
                    words.say(
                            "compare.requirement",
                            count.requirement(),
                            words.wording().text(count.title()),
                            words.outcome(count.before()),
                            words.outcome(count.after())),
                    List.of()));
        }
        blocks.add(new Block.Items(items));
    }

    private <K> void balances(List<Block> blocks, String heading, Map<K, Balance> balances, Function<K, String> name) {
        List<List<String>> changed = BalanceTable.rows(balances, name);
        if (changed.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(words.say(heading)));
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        BalanceTable.HEADS.forEach(key -> head.add(words.say(key)));
        rows.add(head);
        rows.addAll(changed);
        blocks.add(new Block.Table(rows));
    }

    private void ratings(List<Block> blocks, List<RatingCount> ratings) {
        if (ratings.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(words.say("compare.ratings")));
        blocks.add(new Block.Items(ratings.stream()
                .map(count -> new Block.Item(
                        String.valueOf(count.branches()),
                        Tone.PLAIN,
                        words.say(
                                "compare.rating",
                                count.change().pack(),
                                count.change().scheme(),
                                words.level(count.change().before()),
                                words.level(count.change().after())),
                        List.of()))
                .toList()));
    }

    private void branches(List<Block> blocks) {
        if (moved == 0) {
            return;
        }
        blocks.add(new Block.Heading(words.say("compare.moved", moved)));
        blocks.add(new Block.Items(first.stream().map(this::branch).toList()));
        if (moved > first.size()) {
            blocks.add(new Block.Paragraph(Tone.QUIET, words.say("compare.more", moved - first.size())));
        }
    }

    private Block.Item branch(BranchChange change) {
        List<String> details = new ArrayList<>();
        for (Cause cause : change.causes()) {
            details.add(words.say("compare.because", words.cause(cause)));
        }
        change.requirements().stream()
                .filter(each -> each.causes().stream().anyMatch(change.causes()::contains))
                .limit(3)
                .forEach(each -> {
                    details.add(words.requirement(each));
                    details.addAll(words.evidence(each));
                });
        return new Block.Item(
                change.branch().id(),
                change.risesBy() < 0 ? Tone.BAD : change.risesBy() > 0 ? Tone.GOOD : Tone.PLAIN,
                words.say(
                        "compare.branch",
                        words.wording().name(change.branch().kind()),
                        words.place(String.valueOf(
                                change.branch().jurisdiction() == null
                                        ? ""
                                        : change.branch().jurisdiction())),
                        words.standing(change.before()),
                        words.standing(change.after())),
                details);
    }
}
