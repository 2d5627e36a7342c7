package org.branchrules.model.policy;

import java.util.List;
import org.branchrules.model.Text;

/** One of the criteria by which branches are graded. */
public record Criterion(String id, Text title, List<Integer> chapters) {
    public Criterion {
        chapters = List.copyOf(chapters);
    }
}
