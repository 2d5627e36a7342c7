package org.branchrules.engine.io;

import java.io.IOException;
import java.util.function.Function;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Receipt;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.Requirement;

/** The fields of an assessment, in the order of the schema. */
final class AssessmentFields {
    private final Fields fields;
    private final Function<Grade, Text> gradeNames;
    private final ReasonFields reasons;

    AssessmentFields(Fields fields, Function<Grade, Text> gradeNames) {
        this.fields = fields;
        this.gradeNames = gradeNames;
        this.reasons = new ReasonFields(fields);
    }

    void write(Assessment assessment) throws IOException {
        fields.start()
                .field("branch", assessment.branch())
                .field("period", assessment.period())
                .field("asOf", assessment.period().asOf())
                .field("grade", assessment.grade())
                .field("gradeName", gradeNames.apply(assessment.grade()))
                .start("gradeRange")
                .field("worst", assessment.gradeRange().worst())
                .field("best", assessment.gradeRange().best())
                .end()
                .field("score", assessment.score())
                .list("criteria", assessment.criteria(), this::criterion)
                .list("requirements", assessment.requirements(), this::requirement)
                .list("findings", assessment.findings(), finding -> finding(assessment, finding))
                .list("limits", assessment.limits(), this::limit)
                .list("ratings", assessment.ratings(), new RatingFields(fields)::write)
                .list("remedies", assessment.remedies(), this::remedy)
                .list("flagged", assessment.flagged(), fields::fact);
        receipt(assessment.receipt());
        fields.end();
    }

    private void criterion(CriterionScore criterion) throws IOException {
        fields.start()
                .field("id", criterion.id())
                .field("title", criterion.title())
                .field("score", criterion.score())
                .field("weight", criterion.weight())
                .field("earned", criterion.earned())
                .field("possible", criterion.possible())
                .field("open", criterion.open())
                .field("met", criterion.met())
                .field("breached", criterion.breached())
                .field("excused", criterion.excused())
                .field("undecided", criterion.undecided())
                .end();
    }

    private void requirement(RequirementOutcome outcome) throws IOException {
        Requirement requirement = outcome.requirement();
        fields.start()
                .field("id", requirement.id())
                .field("article", requirement.article())
                .field("title", requirement.title())
                .field("criterion", requirement.criterion())
                .field("modality", requirement.modality())
                .field("duty", requirement.duty())
                .field("key", requirement.key())
                .field("outcome", outcome.outcome());
        reasons.write(outcome);
        // keys only: value and source stand once, in the receipt
        fields.field(
                        "parameters",
                        outcome.parameters().stream().map(ParameterReading::key).toList())
                .end();
    }

    private void finding(Assessment assessment, Finding finding) throws IOException {
        Requirement requirement = assessment.why(finding.requirement()).requirement();
        fields.start()
                .field("requirement", finding.requirement())
                .field("article", requirement.article())
                .field("duty", requirement.duty())
                .field("rule", finding.rule())
                .list("evidence", finding.evidence(), fields::fact)
                .end();
    }

    private void limit(Limit limit) throws IOException {
        fields.start()
                .field("id", limit.id())
                .field("veto", limit.veto())
                .field("grade", limit.grade())
                .field("text", limit.text())
                .list("because", limit.because(), fields::fact)
                .end();
    }

    private void remedy(Remedy remedy) throws IOException {
        fields.start()
                .field("requirement", remedy.id())
                .field("requirements", remedy.requirements())
                .field("action", remedy.action())
                .field("proof", remedy.proof())
                .field("responsible", remedy.responsible())
                .field("due", remedy.due())
                .field("repair", remedy.repair())
                .field("repairableInPeriod", remedy.repairableInPeriod())
                .field("gain", Fields.hundredths(remedy.gain()))
                .field("duty", remedy.duty())
                .end();
    }

    private void receipt(Receipt receipt) throws IOException {
        fields.start("receipt")
                .field("engineVersion", receipt.engineVersion())
                .list("packs", receipt.packs(), pack -> CatalogueWriter.pack(fields, pack))
                .field("noneInForce", receipt.noneInForce())
                .field("recordDigest", receipt.recordDigest())
                .start("period")
                .field("from", receipt.period().from())
                .field("to", receipt.period().to())
                .field("asOf", receipt.period().asOf())
                .end()
                .list("parameters", receipt.parameters(), parameter -> CatalogueWriter.parameter(fields, parameter))
                .end();
    }
}
