package org.branchrules.engine.io;

import java.io.IOException;
import java.io.OutputStream;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.comparison.Balance;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.policy.ParameterReading;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as one JSON object: first every branch that comes out otherwise, one by one as they are found, then the
 * counts. Equal comparisons give equal bytes on any machine. For one thread.
 */
public final class ComparisonWriter {
    private final OutputStream out;
    private final Fields fields;

    /**
     * Begins the object.
     *
     * @param out stays open
     */
    public ComparisonWriter(OutputStream out) throws IOException {
        this.out = out;
        this.fields = Fields.to(out, Format.JSON).start();
        fields.startList("changes");
    }

    /** Writes one more branch. */
    public void add(BranchChange change) throws IOException {
        fields.start()
                .field("branch", change.branch().id())
                .field("kind", change.branch().kind())
                .field("form", change.branch().form())
                .field("jurisdiction", change.branch().jurisdiction())
                .field("before", change.before())
                .field("after", change.after())
                .field("scoreBefore", change.scoreBefore())
                .field("scoreAfter", change.scoreAfter())
                .list("causes", change.causes(), this::cause)
                .list("requirements", change.requirements(), this::requirement)
                .list(
                        "ratings",
                        change.ratings(),
                        rating -> fields.start()
                                .field("pack", rating.pack())
                                .field("scheme", rating.scheme())
                                .field("before", rating.before())
                                .field("after", rating.after())
                                .end())
                .end();
        fields.flush();
    }

    /** Writes the counts and ends the object. */
    public void finish(PolicyEffect effect) throws IOException {
        fields.endList()
                .list("before", effect.before(), pack -> CatalogueWriter.pack(fields, pack))
                .list("after", effect.after(), pack -> CatalogueWriter.pack(fields, pack))
                .field("period", effect.period())
                .start("all");
        balance(effect.all());
        fields.end()
                .list(
                        "standings",
                        effect.standings(),
                        count -> fields.start()
                                .field("before", count.before())
                                .field("after", count.after())
                                .field("branches", count.branches())
                                .end())
                .list(
                        "requirements",
                        effect.requirements(),
                        count -> fields.start()
                                .field("requirement", count.requirement())
                                .field("title", count.title())
                                .field("before", count.before())
                                .field("after", count.after())
                                .field("branches", count.branches())
                                .end())
                .list("causes", effect.causes(), count -> {
                    cause(fields.start(), count.cause());
                    fields.field("risen", count.risen())
                            .field("fallen", count.fallen())
                            .field("other", count.other())
                            .end();
                })
                .list("kinds", effect.kinds().entrySet(), each -> {
                    balance(fields.start().field("kind", each.getKey()), each.getValue());
                    fields.end();
                })
                .list("places", effect.places().entrySet(), each -> {
                    balance(fields.start().field("place", each.getKey()), each.getValue());
                    fields.end();
                })
                .list(
                        "ratings",
                        effect.ratings(),
                        count -> fields.start()
                                .field("pack", count.change().pack())
                                .field("scheme", count.change().scheme())
                                .field("before", count.change().before())
                                .field("after", count.change().after())
                                .field("branches", count.branches())
                                .end())
                .end()
                .finish(out, Format.JSON);
    }

    private void balance(Balance balance) throws IOException {
        balance(fields, balance);
    }

    private static void balance(Fields open, Balance balance) throws IOException {
        open.field("branches", balance.branches())
                .field("risen", balance.risen())
                .field("fallen", balance.fallen())
                .field("otherwise", balance.otherwise());
    }

    private void requirement(RequirementChange change) throws IOException {
        fields.start()
                .field("requirement", change.requirement())
                .field("before", change.from())
                .field("after", change.to())
                .list("causes", change.causes(), this::cause);
        findings("findingsBefore", change.before());
        findings("findingsAfter", change.after());
        fields.end();
    }

    private void findings(String name, @Nullable RequirementOutcome outcome) throws IOException {
        if (outcome != null && !outcome.findings().isEmpty()) {
            fields.list(name, outcome.findings(), this::finding);
        }
    }

    private void finding(Finding finding) throws IOException {
        fields.start()
                .field("rule", finding.rule())
                .list("evidence", finding.evidence(), fields::fact)
                .end();
    }

    private void cause(Cause cause) throws IOException {
        cause(fields.start(), cause);
        fields.end();
    }

    private static void cause(Fields open, Cause cause) throws IOException {
        open.field("cause", cause.getClass().getSimpleName()).field("subject", cause.subject());
        if (cause instanceof Cause.ParameterChanged parameter) {
            value(open, "before", parameter.before());
            value(open, "after", parameter.after());
        } else if (cause instanceof Cause.RequirementDisplaced displaced) {
            open.field("by", displaced.by()).field("clause", displaced.clause());
        } else if (cause instanceof Cause.RequirementChanged changed) {
            open.field("fields", changed.fields());
        } else if (cause instanceof Cause.NotAssessed refused) {
            open.field("reason", refused.reason());
        }
    }

    private static void value(Fields open, String name, ParameterReading reading) throws IOException {
        open.start(name)
                .field("value", reading.value())
                .field("unit", reading.unit())
                .field("from", reading.from())
                .field("source", reading.source())
                .field("pack", reading.pack())
                .end();
    }
}
