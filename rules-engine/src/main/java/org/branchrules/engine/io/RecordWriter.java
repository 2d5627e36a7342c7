package org.branchrules.engine.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;

/**
 * Writes records so that {@link RecordReader} reads the same record back, up to the order of lists. Immutable, and safe for
 * use by several threads.
 *
 * <p>In every form, fields stand in the order of the record components, a field that says nothing (null, false, the empty
 * list of something that is not a section, the document-less original as proof) is left out, and lists are sorted by how
 * their items are written, which means by id or date for most. So the same content always gives the same bytes, on every
 * machine and in whatever order it was supplied.
 */
public final class RecordWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .stringQuotingChecker(new Quoting())
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    /** A writer. One is enough for a whole program. */
    public RecordWriter() {}

    /** The canonical form: JSON without a blank, in UTF-8. */
    public byte[] canonical(BranchRecord record) {
        JsonBytes out = write(record);
        return Arrays.copyOf(out.array(), out.length());
    }

    /** SHA-256 of the canonical form, as 64 lower-case hexadecimal digits. */
    public String digest(BranchRecord record) {
        JsonBytes out = write(record);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(out.array(), 0, out.length());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** JSON for people: indented, with a line end at the end. */
    public String json(BranchRecord record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(INDENT);
            printer.indentObjectsWith(INDENT);
            generator.setPrettyPrinter(printer);
            copy(record, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** YAML for people. */
    public String yaml(BranchRecord record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = YAML.createGenerator(text)) {
            copy(record, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void copy(BranchRecord record, JsonGenerator generator) throws IOException {
        JsonBytes canonical = write(record);
        try (JsonParser parser = JSON.createParser(canonical.array(), 0, canonical.length())) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }

    private static JsonBytes write(BranchRecord record) {
        JsonBytes out = new JsonBytes();
        record(Objects.requireNonNull(record, "record"), Shape.BRANCH_RECORD, out);
        return out;
    }

    private static void record(Object record, Shape shape, JsonBytes out) {
        out.symbol('{');
        for (Slot slot : shape.inOrder()) {
            Object value = slot.read(record);
            if (value != null && !slot.silent(value)) {
                out.raw(slot.label());
                value(value, slot.type(), out);
                out.symbol(',');
            }
        }
        out.close('}');
    }

    private static void value(Object value, ValueType type, JsonBytes out) {
        switch (type.kind()) {
            case TEXT -> out.text((String) value);
            case WHOLE -> out.ascii(Integer.toString((Integer) value));
            case DECIMAL -> out.ascii(((BigDecimal) value).toString());
            case DATE -> out.date((LocalDate) value);
            case TRUTH -> out.ascii((Boolean) value ? "true" : "false");
            case ANSWER -> out.ascii(value == Answer.YES ? "true" : "false");
            case CHOICE -> out.symbol('"').ascii(((Enum<?>) value).name()).symbol('"');
            case REQUIREMENT -> out.text(((RequirementId) value).value());
            case RECORD -> record(value, type.shapeOrFail(), out);
            case LIST, SET -> items((Collection<?>) value, type.elementOrFail(), out);
        }
    }

    private static void items(Collection<?> items, ValueType element, JsonBytes out) {
        out.symbol('[');
        int[] bounds = new int[items.size() + 1];
        int count = 0;
        for (Object item : items) {
            bounds[count++] = out.length();
            value(item, element, out);
            out.symbol(',');
        }
        bounds[count] = out.length();
        out.sort(bounds);
        out.close(']');
    }
}
