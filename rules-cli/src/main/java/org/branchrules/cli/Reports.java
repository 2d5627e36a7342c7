package org.branchrules.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchrules.cli.report.AssessmentPage;
import org.branchrules.cli.report.Block;
import org.branchrules.cli.report.MarkdownPage;
import org.branchrules.cli.report.TextPage;
import org.branchrules.cli.terminal.Console;
import org.branchrules.cli.terminal.Palette;
import org.branchrules.cli.terminal.RememberingStream;
import org.branchrules.cli.terminal.Transcoding;
import org.branchrules.engine.io.AssessmentWriter;
import org.branchrules.engine.io.Format;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;

/** Makes reports of a format, on the console or in files. */
final class Reports {
    private final OutputFormat format;
    private final AssessmentPage page;
    private final AssessmentWriter writer;

    Reports(OutputFormat format, LanguageOption language, Function<Grade, Text> gradeNames) {
        this.format = format;
        this.page = new AssessmentPage(language.wording(), language.phrases(), gradeNames);
        this.writer = new AssessmentWriter(gradeNames);
    }

    /** A report on standard output. */
    Report on(Console console) throws IOException {
        if (format == OutputFormat.TEXT) {
            return pages(console.out(), console.charset(), console.colour(), console.width());
        }
        return open(new BufferedOutputStream(console.out()), console.fileCharset());
    }

    /** A report in a file. */
    Report in(OutputStream file) throws IOException {
        return open(file, StandardCharsets.UTF_8);
    }

    private Report open(OutputStream out, Charset charset) throws IOException {
        return switch (format) {
            case TEXT -> pages(out, charset, false, 100);
            case MD -> markdown(out, charset);
            case JSON -> list(Transcoding.to(out, charset), Format.JSON);
            case YAML -> list(Transcoding.to(out, charset), Format.YAML);
        };
    }

    private Report pages(OutputStream out, Charset charset, boolean colour, int width) {
        RememberingStream target = new RememberingStream(out);
        PrintWriter text = new PrintWriter(new OutputStreamWriter(target, charset), false);
        TextPage pages = new TextPage(text, new Palette(colour), width, charset);
        return new Pages(page, text, target, pages::write);
    }

    private Report markdown(OutputStream out, Charset charset) {
        RememberingStream target = new RememberingStream(out);
        PrintWriter text = new PrintWriter(new OutputStreamWriter(target, charset), false);
        return new Pages(page, text, target, new MarkdownPage(text)::write);
    }

    private Report list(OutputStream out, Format structured) throws IOException {
        AssessmentWriter.AssessmentList list = writer.open(out, structured);
        return new Report() {
            @Override
            public void add(Assessment assessment) throws IOException {
                list.add(assessment);
            }

            @Override
            public void close() throws IOException {
                list.close();
            }
        };
    }

    /** Pages one after the other, with an empty line between. */
    private static final class Pages implements Report {
        private final AssessmentPage page;
        private final PrintWriter text;
        private final RememberingStream out;
        private final Consumer<List<Block>> target;
        private boolean first = true;

        Pages(AssessmentPage page, PrintWriter text, RememberingStream out, Consumer<List<Block>> target) {
            this.page = page;
            this.text = text;
            this.out = out;
            this.target = target;
        }

        @Override
        public void add(Assessment assessment) throws IOException {
            if (!first) {
                text.print('\n');
            }
            first = false;
            target.accept(page.blocks(assessment));
            out.check();
        }

        @Override
        public void close() throws IOException {
            text.flush();
            out.check();
        }
    }
}
