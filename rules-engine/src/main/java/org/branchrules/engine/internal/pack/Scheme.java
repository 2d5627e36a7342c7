package org.branchrules.engine.internal.pack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.policy.Modality;
import org.branchrules.model.record.Section;

/**
 * Weights, bands, caps and vetoes. That of a pack which extends others may lack weights, bands or names: it takes them over.
 */
public record Scheme(
        Map<Modality, Integer> weights, List<Band> bands, Map<Grade, Text> gradeNames, Map<String, Ceiling> ceilings) {
    /** A grade and the score from which it is reached. */
    public record Band(Grade grade, Score from) {}

    /**
     * A cap or veto that grading rules may apply.
     *
     * @param needs the sections without which nobody knows whether it applies, so that the worst grade must allow for it
     */
    public record Ceiling(String id, boolean veto, Grade grade, Text text, Set<Section> needs) {
        public Ceiling {
            needs = Set.copyOf(needs);
        }
    }

    public Scheme {
        weights = Map.copyOf(weights);
        bands = List.copyOf(bands);
        EnumMap<Grade, Text> names = new EnumMap<>(Grade.class);
        names.putAll(gradeNames);
        gradeNames = names;
        ceilings = Collections.unmodifiableMap(new LinkedHashMap<>(ceilings));
    }

    /** This scheme where it says something, else the one above; the caps and vetoes of both. */
    Scheme over(Scheme above) {
        Map<String, Ceiling> all = new LinkedHashMap<>(above.ceilings);
        all.putAll(ceilings);
        return new Scheme(
                weights.isEmpty() ? above.weights : weights,
                bands.isEmpty() ? above.bands : bands,
                gradeNames.isEmpty() ? above.gradeNames : gradeNames,
                all);
    }

    /** The weight of a requirement. */
    public int weight(Modality modality) {
        return weights.getOrDefault(modality, 0);
    }

    /** The grade of a score, before caps and vetoes. */
    public Grade grade(Score score) {
        for (Band band : bands) {
            if (score.compareTo(band.from()) >= 0) {
                return band.grade();
            }
        }
        return Grade.POOR;
    }
}
