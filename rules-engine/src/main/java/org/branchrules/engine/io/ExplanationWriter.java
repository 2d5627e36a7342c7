package org.branchrules.engine.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.branchrules.model.explanation.Combination;
import org.branchrules.model.explanation.ConditionExplanation;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.explanation.PatternExplanation;
import org.branchrules.model.explanation.RuleExplanation;
import org.branchrules.model.explanation.ScopeExplanation;
import org.branchrules.model.record.Fact;

/**
 * Writes explanations as JSON or YAML, always as one list; equal explanations give equal bytes on any machine. Immutable, and
 * safe for use by several threads.
 */
public final class ExplanationWriter {
    /** The explanations as one list. */
    public byte[] write(List<Explanation> explanations, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OpenList list = new OpenList(bytes, format)) {
            for (Explanation explanation : explanations) {
                list.add(explanation, new Writing(list.fields())::explanation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The explanations as one JSON list. */
    public String json(List<Explanation> explanations) {
        return new String(write(explanations, Format.JSON), StandardCharsets.UTF_8);
    }

    private record Writing(Fields fields) {
        void explanation(Explanation explanation) throws IOException {
            fields.start()
                    .field("branch", explanation.branch())
                    .field("period", explanation.period())
                    .field("asOf", explanation.period().asOf())
                    .field("requirement", explanation.outcome().id())
                    .field("outcome", explanation.outcome().outcome());
            new ReasonFields(fields).write(explanation.outcome());
            fields.list("scope", explanation.scope(), this::scope)
                    .field("asked", explanation.asked())
                    .field(
                            "decidedBy",
                            explanation.deciding().map(RuleExplanation::rule).orElse(null))
                    .list("rules", explanation.rules(), this::rule)
                    .end();
        }

        private void scope(ScopeExplanation scope) throws IOException {
            fields.start().field("state", scope.state());
            ConditionFields.write(fields, scope.condition(), scope.limit());
            fields.field("observed", scope.observed()).end();
        }

        private void rule(RuleExplanation rule) throws IOException {
            fields.start()
                    .field("rule", rule.rule())
                    .field("file", rule.file())
                    .field("line", rule.line())
                    .field("reports", rule.reports())
                    .field("matches", rule.matches())
                    .list("combinations", rule.combinations(), this::combination)
                    .end();
        }

        private void combination(Combination combination) throws IOException {
            fields.start()
                    .list("patterns", combination.patterns(), this::pattern)
                    .end();
        }

        private void pattern(PatternExplanation pattern) throws IOException {
            fields.start()
                    .field("quantifier", pattern.quantifier())
                    .field("type", pattern.type().getSimpleName())
                    .field("onRecord", pattern.onRecord())
                    .field("state", pattern.state());
            Fact fact = pattern.fact();
            fields.list("facts", fact == null ? List.of() : List.of(fact), fields::fact)
                    .list("conditions", pattern.conditions(), this::condition)
                    .end();
        }

        private void condition(ConditionExplanation condition) throws IOException {
            fields.start()
                    .field("text", condition.text())
                    .field("line", condition.line())
                    .field("column", condition.column())
                    .field("state", condition.state());
            ConditionExplanation.Comparison comparison = condition.comparison();
            if (comparison != null) {
                fields.field("asked", comparison.asked())
                        .field("observed", comparison.observed())
                        .field("operator", comparison.operator())
                        .field("required", comparison.required());
            }
            if (!condition.parameters().isEmpty()) {
                fields.list(
                        "parameters",
                        condition.parameters(),
                        parameter -> CatalogueWriter.parameter(fields, parameter));
            }
            if (!condition.parts().isEmpty()) {
                fields.field("join", condition.join()).list("parts", condition.parts(), this::condition);
            }
            fields.end();
        }
    }
}
