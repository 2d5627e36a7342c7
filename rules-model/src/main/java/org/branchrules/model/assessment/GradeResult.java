package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/** The grade as remedy rules match it. */
public record GradeResult(Grade grade) implements Fact {
    /** Whether 差. */
    public boolean poor() {
        return grade == Grade.POOR;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("grade", grade);
    }
}
