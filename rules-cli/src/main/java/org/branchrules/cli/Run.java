package org.branchrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.branchrules.cli.report.Tallied;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;

/** Reads sources one by one, assesses what can be assessed, and says on standard error what cannot and why. */
final class Run {
    private final Environment environment;
    private final Language language;
    private final Phrases phrases;
    private final SourceReader reader;
    private final PrintWriter errors;
    private final Tallied tallied = new Tallied();

    Run(Environment environment, LanguageOption language) {
        this.environment = environment;
        this.language = language.language;
        this.phrases = language.phrases();
        this.errors = environment.console().errors();
        this.reader = new SourceReader(environment.console(), language);
    }

    /** Takes what was made of a branch. */
    @FunctionalInterface
    interface Sink<T> {
        void add(T made) throws IOException;
    }

    Tallied assess(List<Source> sources, AssessmentPeriod period, Report report) throws IOException {
        return each(sources, (engine, record) -> engine.assess(record, period), assessment -> {
            report.add(assessment);
            tallied.add(assessment);
        });
    }

    /** Makes something of each branch with the engine, and hands it on at once. */
    <T> Tallied each(List<Source> sources, BiFunction<AssessmentEngine, BranchRecord, T> make, Sink<T> sink)
            throws IOException {
        AssessmentEngine engine = environment.engine().get();
        Progress progress = new Progress(environment.console(), errors, sources.size());
        for (Source source : sources) {
            List<BranchRecord> records = reader.read(source, (heading, reasons) -> {
                progress.hide();
                reject(heading, reasons);
            });
            for (BranchRecord record : records) {
                one(source, record, () -> make.apply(engine, record), sink, progress);
            }
            progress.step();
        }
        progress.hide();
        return tallied;
    }

    private <T> void one(Source source, BranchRecord record, Supplier<T> make, Sink<T> sink, Progress progress)
            throws IOException {
        T made;
        try {
            made = make.get();
        } catch (UsageException e) {
            throw e;
        } catch (AssessmentException e) {
            progress.hide();
            reject(heading(source, record), e.message(language));
            return;
        } catch (RuntimeException | StackOverflowError e) {
            // a fault of ours: it costs this branch its assessment, and no other
            progress.hide();
            reject(heading(source, record), phrases.format("internal", Failures.say(e)));
            return;
        }
        if (environment.console().terminal()) {
            progress.hide();
        }
        sink.add(made);
    }

    private void reject(String heading, String reasons) {
        tallied.addRejected();
        print(errors, heading, reasons);
    }

    private String heading(Source source, BranchRecord record) {
        return phrases.format(
                "rejected.assessment", source.name(), record.identity().id());
    }

    static void print(PrintWriter out, String heading, String reasons) {
        out.print(Plain.line(heading) + "\n");
        reasons.lines().forEach(line -> out.print("  " + Plain.line(line) + "\n"));
        out.flush();
    }
}
