package org.branchrules.engine.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchrules.engine.improve.Climb;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Improvement;
import org.branchrules.engine.improve.LevelFall;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.improve.Task;
import org.branchrules.engine.improve.Turn;
import org.branchrules.engine.improve.Way;
import org.branchrules.engine.improve.Ways;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.RequirementOutcome;

/**
 * Writes ways up, and what falls back, as JSON or YAML, always as one list. Equal answers give equal bytes on any machine. Immutable, and safe
 * for use by several threads.
 */
public final class ImprovementWriter {
    private final Function<Grade, Text> gradeNames;

    /**
     * A writer for answers under one policy.
     *
     * @param gradeNames what the policy calls its grades
     */
    public ImprovementWriter(Function<Grade, Text> gradeNames) {
        this.gradeNames = gradeNames;
    }

    /** A list that is written one answer at a time; closing it ends the list, and leaves the stream open. */
    public final class ImprovementList implements Closeable {
        private final OpenList list;

        private ImprovementList(OpenList list) {
            this.list = list;
        }

        /** Writes one more. */
        public void add(Improvement improvement, Outlook outlook) throws IOException {
            list.add(improvement, one -> new Written(list.fields()).write(one, outlook));
        }

        @Override
        public void close() throws IOException {
            list.close();
        }
    }

    /** Starts a list on a stream. */
    public ImprovementList open(OutputStream out, Format format) throws IOException {
        return new ImprovementList(new OpenList(out, format));
    }

    /** One answer as a JSON list. */
    public String json(Improvement improvement, Outlook outlook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImprovementList list = open(bytes, Format.JSON)) {
            list.add(improvement, outlook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The fields of one answer. */
    private final class Written {
        private final Fields fields;

        Written(Fields fields) {
            this.fields = fields;
        }

        void write(Improvement improvement, Outlook outlook) throws IOException {
            fields.start()
                    .field("branch", improvement.assessment().branch())
                    .field("period", improvement.assessment().period())
                    .field("asOf", improvement.assessment().period().asOf())
                    .field("grade", improvement.assessment().grade())
                    .field("score", improvement.assessment().score())
                    .list("climbs", improvement.climbs(), this::climb)
                    .list("tasks", tasks(improvement), this::task);
            fields.start("outlook")
                    .field("from", outlook.from())
                    .field("until", outlook.until())
                    .list("turns", outlook.turns(), this::turn)
                    .end();
            fields.end();
        }

        /** Every task that a climb names, once, in the order of the catalogue. */
        private static Collection<Task> tasks(Improvement improvement) {
            Map<RequirementId, Task> tasks = new TreeMap<>();
            improvement.climbs().stream()
                    .flatMap(climb -> Stream.of(climb.inPeriod(), climb.ever()))
                    .flatMap(ways -> Stream.concat(
                            ways.first().stream().flatMap(way -> way.tasks().stream()),
                            Stream.concat(ways.needed().stream(), ways.left().stream())))
                    .forEach(task -> tasks.put(task.requirement(), task));
            return tasks.values();
        }

        private static List<RequirementId> ids(List<Task> tasks) {
            return tasks.stream().map(Task::requirement).toList();
        }

        private void climb(Climb climb) throws IOException {
            fields.start();
            if (climb.goal() instanceof Goal.OfGrade grade) {
                grade("goal", grade.grade());
            } else {
                Goal.OfLevel level = (Goal.OfLevel) climb.goal();
                fields.field("scheme", level.scheme());
                level("goal", level.level());
            }
            standing("now", climb.now());
            ways("inPeriod", climb.inPeriod());
            ways("ever", climb.ever());
            fields.end();
        }

        private void standing(String name, Standing standing) throws IOException {
            fields.start(name);
            if (standing instanceof Standing.ByGrade grade) {
                fields.field("grade", grade.grade())
                        .field("worst", grade.range().worst())
                        .field("best", grade.range().best())
                        .field("score", grade.score())
                        .field(
                                "limits",
                                grade.limits().stream().map(limit -> limit.id()).toList());
            } else {
                Standing.ByLevel level = (Standing.ByLevel) standing;
                level("level", level.rating().level());
                fields.field("score", level.rating().score())
                        .field(
                                "limits",
                                level.rating().limits().stream()
                                        .map(limit -> limit.id())
                                        .toList());
            }
            fields.end();
        }

        private void ways(String name, Ways ways) throws IOException {
            fields.start(name)
                    .field("count", ways.count())
                    .list("first", ways.first(), this::way)
                    .field("needed", ids(ways.needed()));
            standing("farthest", ways.farthest());
            fields.field("left", ids(ways.left())).end();
        }

        private void way(Way way) throws IOException {
            fields.start().field("late", way.late()).field("days", way.days()).field("tasks", ids(way.tasks()));
            standing("after", way.after());
            fields.field("mind", way.mind().stream().map(RequirementOutcome::id).toList())
                    .end();
        }

        private void task(Task task) throws IOException {
            fields.start()
                    .field("requirement", task.requirement())
                    .field("title", task.finding().requirement().title())
                    .field("outcome", task.finding().outcome())
                    .field("inPeriod", task.inPeriod())
                    .field("days", task.days());
            if (task.remedy() != null) {
                fields.field("action", task.remedy().action())
                        .field("proof", task.remedy().proof())
                        .field("responsible", task.remedy().responsible())
                        .field("due", task.remedy().due())
                        .field("repair", task.remedy().repair());
            }
            fields.end();
        }

        private void turn(Turn turn) throws IOException {
            fields.start().field("day", turn.day()).list("breached", turn.breached(), this::breached);
            if (turn.isGradeFall()) {
                grade("gradeBefore", turn.before());
                grade("gradeAfter", turn.after());
            }
            fields.list("levels", turn.levels(), this::fall).end();
        }

        private void breached(RequirementOutcome outcome) throws IOException {
            fields.start()
                    .field("requirement", outcome.id())
                    .field("title", outcome.requirement().title())
                    .end();
        }

        private void fall(LevelFall fall) throws IOException {
            fields.start().field("scheme", fall.scheme());
            level("before", fall.before());
            level("after", fall.after());
            fields.end();
        }

        private void grade(String name, Grade grade) throws IOException {
            fields.start(name)
                    .field("id", grade)
                    .field("title", gradeNames.apply(grade))
                    .end();
        }

        private void level(String name, RatingLevel level) throws IOException {
            fields.start(name)
                    .field("id", level.id())
                    .field("title", level.title())
                    .end();
        }
    }
}
