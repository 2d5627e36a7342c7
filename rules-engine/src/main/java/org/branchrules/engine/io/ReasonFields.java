package org.branchrules.engine.io;

import java.io.IOException;
import java.util.List;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Section;

/** Why an outcome came out as it did: in words, as data, and the facts behind it. */
final class ReasonFields {
    private final Fields fields;

    ReasonFields(Fields fields) {
        this.fields = fields;
    }

    void write(RequirementOutcome outcome) throws IOException {
        Reason reason = outcome.reason();
        fields.field(
                "because",
                new Text(
                        Wording.of(Language.ZH).because(outcome),
                        Wording.of(Language.EN).because(outcome)));
        fields.start("reason").field("type", reason.getClass().getSimpleName());
        details(reason);
        fields.end().list("evidence", facts(reason), fields::fact);
    }

    private void details(Reason reason) throws IOException {
        if (reason instanceof Reason.Cleared cleared) {
            fields.list("excuses", cleared.excuses(), this::excuse);
        } else if (reason instanceof Reason.Excluded excluded) {
            excluded(excluded);
        } else if (reason instanceof Reason.NotInForce dates) {
            fields.field("from", dates.from()).field("to", dates.to());
        } else if (reason instanceof Reason.NothingToCheck nothing) {
            fields.field("coding", nothing.coding());
        } else if (reason instanceof Reason.Missing missing) {
            fields.field(
                    "sections",
                    missing.sections().stream().map(Section::fieldName).toList());
        } else if (reason instanceof Reason.Judged judged) {
            judgement(judged.judgement());
        } else if (reason instanceof Reason.Displaced displaced) {
            fields.field("by", displaced.by()).field("pack", displaced.pack()).field("clause", displaced.clause());
        }
    }

    private void excluded(Reason.Excluded excluded) throws IOException {
        ConditionFields.write(fields, excluded.condition(), excluded.limit());
        fields.field("observed", excluded.observed());
    }

    private void excuse(Excuse excuse) throws IOException {
        fields.start()
                .field("kind", excuse.kind())
                .field("text", excuse.text())
                .field("document", excuse.document())
                .field("from", excuse.from())
                .field("to", excuse.to())
                .end();
    }

    private void judgement(Judgement judgement) throws IOException {
        fields.field("met", judgement.met())
                .field("grounds", judgement.grounds())
                .field("by", judgement.by())
                .field("on", judgement.on());
    }

    private static List<Fact> facts(Reason reason) {
        if (reason instanceof Reason.Counted counted) {
            return counted.facts();
        }
        if (reason instanceof Reason.Found found) {
            return evidence(found.findings());
        }
        if (reason instanceof Reason.Cleared cleared) {
            return evidence(cleared.findings());
        }
        if (reason instanceof Reason.LeftOpen open) {
            return evidence(open.findings());
        }
        if (reason instanceof Reason.ForAssessor assessor) {
            return assessor.evidence();
        }
        return List.of();
    }

    private static List<Fact> evidence(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList();
    }
}
