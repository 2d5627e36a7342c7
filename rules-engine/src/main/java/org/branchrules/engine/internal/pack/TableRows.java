package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.internal.scheme.RatingScheme.Item;
import org.branchrules.engine.internal.scheme.WhenNotApplicable;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Text;

/** The rows of a point table that stands beside a scheme, handed out to its dimensions. */
final class TableRows {
    private final JsonNode scheme;
    private final String file;
    private final RatingItemParser items;
    private final WhenNotApplicable otherwise;
    private final List<PackProblem> problems;
    private final Set<JsonNode> used = new HashSet<>();
    private final List<String> dimensions = new ArrayList<>();

    TableRows(JsonNode scheme, RatingItemParser items, WhenNotApplicable otherwise, List<PackProblem> problems) {
        this.scheme = scheme;
        this.file = PackTree.tableOf(
                scheme.path("file").asText(), scheme.path("table").asText());
        this.items = items;
        this.otherwise = otherwise;
        this.problems = problems;
    }

    /** The items of a dimension, which rows name by its id or its title. */
    List<Item> of(String dimension, Text title) {
        dimensions.add(dimension);
        List<Item> found = new ArrayList<>();
        for (JsonNode row : scheme.path(PackTree.ROWS)) {
            String named = row.path("dimension").asText();
            if (named.equals(dimension) || named.equals(title.zh()) || named.equals(title.en())) {
                used.add(row);
                found.add(item(row));
            }
        }
        return found;
    }

    private Item item(JsonNode row) {
        List<PackProblem> own = new ArrayList<>();
        Item item = items.item(new PackNode(row, file, row.path("id").asText(""), own), otherwise);
        own.forEach(problem -> problems.add(placed(problem, row)));
        return item;
    }

    /** Every row belongs to a dimension. */
    void reportUnused() {
        for (JsonNode row : scheme.path(PackTree.ROWS)) {
            if (!used.contains(row)) {
                String named = row.path("dimension").asText();
                problems.add(placed(
                        Problems.in(
                                file,
                                row.path("id").asText("") + ".dimension",
                                PackCheck.NOT_IN_SCHEME,
                                named,
                                String.join(", ", dimensions)),
                        row));
            }
        }
    }

    /** The problem where its cell stands. */
    private static PackProblem placed(PackProblem problem, JsonNode row) {
        JsonNode place = row.path(PointTable.PLACE);
        String field = problem.where().substring(problem.where().lastIndexOf('.') + 1);
        return new PackProblem(
                problem.check(),
                problem.file(),
                place.path("line").asInt(),
                place.path(field).asInt(1),
                problem.where(),
                problem.text(),
                problem.hint());
    }
}
