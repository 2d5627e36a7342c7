package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchrules.engine.internal.pack.Csv.Cell;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.assessment.Points;
import org.jspecify.annotations.Nullable;

/** Turns a table of items, one a row, into the same tree that a YAML file would give. */
final class PointTable {
    /** Field in which an item keeps where its cells stand. */
    static final String PLACE = "place";

    private static final Set<PointColumn> NEEDED = EnumSet.of(
            PointColumn.ID, PointColumn.DIMENSION, PointColumn.TITLE_ZH, PointColumn.TITLE_EN, PointColumn.POINTS);
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;；\t]");
    private static final Set<String> TOTAL = Set.of("合计", "total");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("全有或全无", "all-or-nothing"),
            Map.entry("按比例", "proportional"),
            Map.entry("按次扣分", "deduction"),
            Map.entry("满分", "full"),
            Map.entry("不计", "exclude"),
            Map.entry("零分", "zero"));

    private final String file;
    private final List<PackProblem> problems;
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
    private final List<Points> points = new ArrayList<>();

    private PointTable(String file, List<PackProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The items of a table; everything that is wrong with it is added to the problems. */
    static ArrayNode read(String file, byte[] bytes, List<PackProblem> problems) {
        PointTable table = new PointTable(file, problems);
        List<List<Cell>> rows = Csv.read(file, bytes, problems);
        if (!rows.isEmpty()
                && rows.get(0).size() == 1
                && OTHER_SEPARATOR.matcher(rows.get(0).get(0).text()).find()) {
            table.problem(rows.get(0).get(0), "", PackCheck.TABLE_SEPARATOR);
        } else if (!rows.isEmpty()) {
            List<@Nullable PointColumn> columns = table.columns(rows.get(0));
            if (columns.containsAll(NEEDED)) {
                rows.subList(1, rows.size()).forEach(row -> table.row(columns, row));
            }
        }
        return table.items;
    }

    /** The columns in the order of the first row; those that are unknown are null. */
    private List<@Nullable PointColumn> columns(List<Cell> header) {
        List<@Nullable PointColumn> columns = new ArrayList<>();
        Set<PointColumn> missing = EnumSet.copyOf(NEEDED);
        for (Cell cell : header) {
            PointColumn column = PointColumn.named(cell.text());
            if (column == null && !cell.text().isEmpty()) {
                problem(
                        cell,
                        cell.text(),
                        PackCheck.TABLE_COLUMN_UNKNOWN,
                        cell.text(),
                        String.join(", ", PointColumn.all()));
            } else if (column != null && columns.contains(column)) {
                problem(cell, cell.text(), PackCheck.TWICE, cell.text());
            }
            columns.add(column);
            if (column != null) {
                missing.remove(column);
            }
        }
        missing.forEach(column -> problem(header.get(0), "", PackCheck.TABLE_COLUMN_MISSING, column.names()));
        return columns;
    }

    private void row(List<@Nullable PointColumn> columns, List<Cell> row) {
        Map<PointColumn, Cell> cells = new EnumMap<>(PointColumn.class);
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (cell.text().isEmpty()) {
                continue;
            }
            PointColumn column = i < columns.size() ? columns.get(i) : null;
            if (i >= columns.size()) {
                problem(cell, cell.text(), PackCheck.TABLE_CELL_TOO_MANY, row.size(), columns.size());
            } else if (column != null) {
                cells.put(column, cell);
            }
        }
        Cell id = cells.get(PointColumn.ID);
        if (id != null && TOTAL.contains(id.text())) {
            total(cells.get(PointColumn.POINTS));
            return;
        }
        ObjectNode item = items.addObject();
        ObjectNode place = item.putObject(PLACE);
        place.put("line", row.get(0).line());
        cells.forEach((column, cell) -> write(item, place, column, cell));
    }

    private void total(@Nullable Cell cell) {
        Points sum = points.stream().reduce(Points.ZERO, Points::plus);
        if (cell != null && !sum.toString().equals(cell.text())) {
            problem(cell, "", PackCheck.POINTS_DO_NOT_ADD_UP, cell.text(), sum);
        }
    }

    private void write(ObjectNode item, ObjectNode place, PointColumn column, Cell cell) {
        String text = cell.text();
        switch (column) {
            case ID -> put(item, place, "id", cell);
            case DIMENSION -> put(item, place, "dimension", cell);
            case TITLE_ZH -> title(item).put("zh", text);
            case TITLE_EN -> title(item).put("en", text);
            case POINTS -> {
                put(item, place, "points", cell);
                try {
                    points.add(Points.parse(text));
                } catch (IllegalArgumentException e) {
                    points.add(Points.ZERO);
                }
            }
            case REQUIREMENTS -> list(item.putArray("requirements"), text);
            case SCORE -> put(item, place, "score", cell);
            case FIGURE -> figure(item, cell);
            case EACH -> put(item, place, "each", cell);
            case FLOOR -> put(item, place, "floor", cell);
            case BANDS -> bands(item.putArray("bands"), cell);
            case OUT_OF -> put(item, place, "outOf", cell);
            case WEIGHTS -> weights(item, cell);
            case WHEN_NOT_APPLICABLE -> put(item, place, "whenNotApplicable", cell);
        }
    }

    private static ObjectNode title(ObjectNode item) {
        return item.withObject("/title");
    }

    private static void put(ObjectNode item, ObjectNode place, String field, Cell cell) {
        item.put(field, WORDS.getOrDefault(cell.text(), cell.text()));
        place.put(field, cell.column());
    }

    /** {@code 11-a 12-a}, with blanks, commas, semicolons or 、 between. */
    private static void list(ArrayNode list, String text) {
        for (String part : text.split("[\\s,;，；、]+")) {
            if (!part.isEmpty()) {
                list.add(part);
            }
        }
    }

    /** {@code measure:key}, {@code share:part/whole}, {@code reduction:before/after}, {@code events:type@level}… */
    private void figure(ObjectNode item, Cell cell) {
        String[] parts = cell.text().replace('：', ':').split(":", 2);
        String value = parts.length == 2 ? parts[1].strip() : "";
        String[] two = value.split("[/@]", 2);
        switch (parts[0].strip()) {
            case "measure", "activities", "tally" -> item.put(parts[0].strip(), value);
            case "share" -> pair(item.putObject("share"), "part", "whole", two);
            case "reduction" -> pair(item.putObject("reduction"), "before", "after", two);
            case "events" -> pair(item.putObject("events"), "type", "level", two);
            case "rating" -> item.withObject("/rating").put("scale", value);
            default ->
                problem(
                        cell,
                        cell.text(),
                        PackCheck.NOT_ONE_OF,
                        cell.text(),
                        String.join(", ", RatingItemParser.FIGURES));
        }
    }

    private static void pair(ObjectNode node, String first, String second, String[] values) {
        node.put(first, values[0].strip());
        if (values.length == 2) {
            node.put(second, values[1].strip());
        }
    }

    /** {@code >=90: 5; >=60: 3; <7: 1}. */
    private void bands(ArrayNode bands, Cell cell) {
        for (String written : cell.text().split("[;；]")) {
            String band = written.replace('：', ':')
                    .replace("≥", ">=")
                    .replace('＜', '<')
                    .strip();
            if (band.isEmpty()) {
                continue;
            }
            String[] sides = band.split(":", 2);
            String limit = sides[0].strip();
            if (sides.length != 2 || !limit.matches("(>=|<)\\s*-?[0-9.]+")) {
                problem(cell, written, PackCheck.TABLE_BAND, written.strip());
                continue;
            }
            bands.addObject()
                    .put(limit.startsWith("<") ? "below" : "atLeast", limit.replaceFirst("^(>=|<)\\s*", ""))
                    .put("points", sides[1].strip());
        }
    }

    /** {@code leaders=30; members=30; public=40}. */
    private void weights(ObjectNode item, Cell cell) {
        ObjectNode weights = item.withObject("/rating").putObject("weights");
        for (String written : cell.text().split("[;；,，\\s]+")) {
            String[] sides = written.split("[=＝]", 2);
            if (sides.length == 2 && sides[1].strip().matches("\\d{1,6}")) {
                weights.put(sides[0].strip(), Integer.parseInt(sides[1].strip()));
            } else {
                problem(cell, written, PackCheck.WEIGHTS_OF_SIDES, written);
            }
        }
    }

    private void problem(Cell cell, String where, PackCheck check, Object... arguments) {
        problems.add(Problems.at(file, cell.line(), cell.column(), where, check, arguments));
    }
}
