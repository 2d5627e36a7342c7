package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.Requirement;

/** Every requirement of a policy, by criterion. Immutable. */
public final class CataloguePage {
    private final Wording wording;
    private final Phrases phrases;

    public CataloguePage(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    /** The blocks of the catalogue. */
    public List<Block> blocks(Text title, List<Criterion> criteria, List<Requirement> requirements) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(wording.text(title)));
        long coded = requirements.stream()
                .filter(requirement -> requirement.coding().isChecked())
                .count();
        blocks.add(new Block.Paragraph(Tone.PLAIN, phrases.format("catalogue.summary", requirements.size(), coded)));
        for (Criterion criterion : criteria) {
            blocks.add(new Block.Heading(wording.text(criterion.title())));
            blocks.add(new Block.Items(requirements.stream()
                    .filter(requirement -> requirement.criterion().equals(criterion.id()))
                    .map(this::item)
                    .toList()));
        }
        return blocks;
    }

    private Block.Item item(Requirement requirement) {
        List<String> details = new ArrayList<>();
        details.add(wording.text(requirement.text()));
        details.add(wording.join(List.of(
                wording.name(requirement.modality()),
                wording.name(requirement.duty()),
                wording.name(requirement.coding()))));
        if (requirement.reason() != null) {
            details.add(wording.text(requirement.reason()));
        }
        if (requirement.doubt() != null) {
            details.add(phrases.format("catalogue.doubt", wording.text(requirement.doubt())));
        }
        return new Block.Item(
                requirement.id().value(),
                Tone.STRONG,
                phrases.format("catalogue.head", wording.text(requirement.title()), requirement.article()),
                details);
    }
}
