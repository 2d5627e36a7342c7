package org.branchrules.engine.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.Section;

/** Writes what a policy requires as JSON. Immutable, and safe for use by several threads. */
public final class CatalogueWriter {
    /** Writes the catalogue and leaves the stream open. */
    public void write(
            Text title,
            List<PackReference> packs,
            List<Criterion> criteria,
            List<Requirement> requirements,
            List<ParameterReading> parameters,
            OutputStream out)
            throws IOException {
        Fields fields = Fields.to(out, Format.JSON);
        fields.start()
                .field("title", title)
                .list("packs", packs, pack -> pack(fields, pack))
                .list("criteria", criteria, criterion -> criterion(fields, criterion))
                .list("requirements", requirements, requirement -> requirement(fields, requirement))
                .list("parameters", parameters, parameter -> parameter(fields, parameter))
                .end()
                .finish(out, Format.JSON);
    }

    private static void criterion(Fields fields, Criterion criterion) throws IOException {
        fields.start()
                .field("id", criterion.id())
                .field("title", criterion.title())
                .field("chapters", criterion.chapters())
                .end();
    }

    private static void requirement(Fields fields, Requirement requirement) throws IOException {
        fields.start()
                .field("id", requirement.id())
                .field("article", requirement.article())
                .field("title", requirement.title())
                .field("text", requirement.text())
                .field("criterion", requirement.criterion())
                .field("modality", requirement.modality())
                .field("duty", requirement.duty())
                .field("coding", requirement.coding())
                .field("reason", requirement.reason())
                .list("applies", requirement.applies(), condition -> {
                    fields.start();
                    ConditionFields.write(fields, condition, "");
                    fields.end();
                })
                .field("onlyWhenOnRecord", requirement.trigger())
                .field(
                        "needs",
                        requirement.needs().stream().map(Section::fieldName).toList())
                .field("parameters", requirement.reads())
                .field("key", requirement.key())
                .field("rejects", requirement.rejects())
                .field("doubt", requirement.doubt());
        if (requirement.validFrom() != null) {
            fields.field("validFrom", requirement.validFrom());
        }
        if (requirement.validTo() != null) {
            fields.field("validTo", requirement.validTo());
        }
        remedy(fields, requirement.remedy());
        fields.end();
    }

    private static void remedy(Fields fields, @org.jspecify.annotations.Nullable RemedyTemplate remedy)
            throws IOException {
        if (remedy == null) {
            fields.field("remedy", null);
            return;
        }
        fields.start("remedy")
                .field("action", remedy.action())
                .field("proof", remedy.proof())
                .field("responsible", remedy.responsible())
                .field("within", remedy.within())
                .field("repair", remedy.repair())
                .end();
    }

    static void pack(Fields fields, PackReference pack) throws IOException {
        fields.start()
                .field("id", pack.id())
                .field("edition", pack.edition())
                .field("level", pack.level())
                .field("digest", pack.digest())
                .end();
    }

    static void parameter(Fields fields, ParameterReading parameter) throws IOException {
        fields.start()
                .field("key", parameter.key())
                .field("title", parameter.title())
                .field("value", parameter.value())
                .field("unit", parameter.unit())
                .field("from", parameter.from())
                .field("source", parameter.source())
                .field("pack", parameter.pack())
                .end();
    }
}
