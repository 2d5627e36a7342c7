package org.branchrules.engine.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields in the order in which they are handed in, as JSON or YAML, in the same bytes everywhere: UTF-8, line feeds,
 * two blanks of indentation, plain numbers.
 */
final class Fields {
    /** Something that writes an element of a list. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    /** All texts in quotation marks: nobody takes a date, a {@code no} or an id such as 11-a for anything but a text. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private final JsonGenerator generator;

    private Fields(JsonGenerator generator) {
        this.generator = generator;
    }

    static Fields to(OutputStream out, Format format) throws IOException {
        if (format == Format.YAML) {
            return new Fields(YAML.createGenerator(out));
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        JsonGenerator generator = JSON.createGenerator(out);
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return new Fields(generator);
    }

    Fields startList() throws IOException {
        generator.writeStartArray();
        return this;
    }

    Fields startList(String name) throws IOException {
        generator.writeArrayFieldStart(name);
        return this;
    }

    Fields endList() throws IOException {
        generator.writeEndArray();
        return this;
    }

    Fields start() throws IOException {
        generator.writeStartObject();
        return this;
    }

    Fields start(String name) throws IOException {
        generator.writeObjectFieldStart(name);
        return this;
    }

    Fields end() throws IOException {
        generator.writeEndObject();
        return this;
    }

    /** A text, number, truth value, date or enum constant, a collection of these, or null. */
    Fields field(String name, @Nullable Object value) throws IOException {
        generator.writeFieldName(name);
        value(value);
        return this;
    }

    <T> Fields list(String name, Collection<T> elements, Element<T> element) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T each : elements) {
            element.write(each);
        }
        generator.writeEndArray();
        return this;
    }

    void value(@Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Score score) {
            generator.writeNumber(hundredths(score.hundredths()));
        } else if (value instanceof Points points) {
            generator.writeNumber(hundredths(points.hundredths()));
        } else if (value instanceof Text text) {
            start().field("zh", text.zh()).field("en", text.en()).end();
        } else if (value instanceof Enum<?> constant) {
            generator.writeString(constant.name());
        } else if (value instanceof Collection<?> values) {
            generator.writeStartArray();
            for (Object each : values) {
                value(each);
            }
            generator.writeEndArray();
        } else {
            generator.writeString(value.toString());
        }
    }

    void fact(Fact fact) throws IOException {
        start().field("type", fact.factType().getSimpleName()).start("observed");
        for (Observation observation : fact.observations()) {
            field(observation.name(), observation.value());
        }
        end().end();
    }

    void flush() throws IOException {
        generator.flush();
    }

    /** Writes everything, a line feed at the end, and leaves the stream open. */
    void finish(OutputStream out, Format format) throws IOException {
        generator.close();
        if (format == Format.JSON) {
            out.write('\n');
        }
        out.flush();
    }

    static BigDecimal hundredths(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
