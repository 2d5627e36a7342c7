package org.branchrules.engine.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;

/**
 * Writes assessments as JSON or YAML, always as one list of assessments. Equal assessments give equal bytes on any
 * machine: fields in a fixed order, UTF-8, line feeds. The format is that of {@code docs/schema/assessment.schema.json}.
 * Immutable, and safe for use by several threads.
 */
public final class AssessmentWriter {
    private final Function<Grade, Text> gradeNames;

    /**
     * A writer for assessments under one policy.
     *
     * @param gradeNames what the policy calls its grades
     */
    public AssessmentWriter(Function<Grade, Text> gradeNames) {
        this.gradeNames = Objects.requireNonNull(gradeNames, "gradeNames");
    }

    /** A list that is written one assessment at a time; closing it ends the list, and leaves the stream open. */
    public final class AssessmentList implements Closeable {
        private final OpenList list;

        private AssessmentList(OpenList list) {
            this.list = list;
        }

        /** Writes one more. */
        public void add(Assessment assessment) throws IOException {
            list.add(assessment, new AssessmentFields(list.fields(), gradeNames)::write);
        }

        @Override
        public void close() throws IOException {
            list.close();
        }
    }

    /** Starts a list on a stream. */
    public AssessmentList open(OutputStream out, Format format) throws IOException {
        return new AssessmentList(new OpenList(out, format));
    }

    /** The assessments as one list. */
    public byte[] write(List<Assessment> assessments, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AssessmentList list = open(bytes, format)) {
            for (Assessment assessment : assessments) {
                list.add(assessment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The assessments as one JSON list. */
    public String json(List<Assessment> assessments) {
        return new String(write(assessments, Format.JSON), StandardCharsets.UTF_8);
    }

    /** The assessments as one YAML list. */
    public String yaml(List<Assessment> assessments) {
        return new String(write(assessments, Format.YAML), StandardCharsets.UTF_8);
    }
}
