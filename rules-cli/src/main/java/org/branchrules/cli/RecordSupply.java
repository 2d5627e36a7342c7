package org.branchrules.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.population.Population;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;

/** Records one file after the other, or invented ones; what cannot be read is told on standard error, and counted. */
final class RecordSupply {
    private static final Pattern GENERATED = Pattern.compile("generated:(0*[1-9]\\d{0,8}):(-?\\d{1,18})");

    private final Phrases phrases;
    private final PrintWriter errors;
    private final SourceReader reader;
    private int rejected;

    RecordSupply(Console console, LanguageOption language) {
        this.phrases = language.phrases();
        this.errors = console.errors();
        this.reader = new SourceReader(console, language);
    }

    /** The records that the arguments name: files, folders, {@code -}, or {@code generated:COUNT:SEED}. */
    Iterator<BranchRecord> of(List<String> arguments, AssessmentPeriod period) {
        List<Supplier<Iterator<BranchRecord>>> parts = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String argument : arguments) {
            Matcher generated = GENERATED.matcher(argument);
            if (generated.matches()) {
                Population population =
                        Population.of(Long.parseLong(generated.group(2))).year(period.year());
                long count = Long.parseLong(generated.group(1));
                parts.add(() -> population.records(count).iterator());
            } else if (argument.startsWith("generated:")) {
                throw new UsageException(phrases.format("usage.no-generated", argument));
            } else {
                named.add(argument);
            }
        }
        Sources.of(named, phrases)
                .forEach(source -> parts.add(() -> read(source).iterator()));
        return new Chain(parts.iterator());
    }

    int rejected() {
        return rejected;
    }

    /** One part after the other, each opened when its turn comes. */
    private static final class Chain implements Iterator<BranchRecord> {
        private final Iterator<Supplier<Iterator<BranchRecord>>> parts;
        private Iterator<BranchRecord> current = Collections.emptyIterator();

        Chain(Iterator<Supplier<Iterator<BranchRecord>>> parts) {
            this.parts = parts;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && parts.hasNext()) {
                current = parts.next().get();
            }
            return current.hasNext();
        }

        @Override
        public BranchRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }

    private List<BranchRecord> read(Source source) {
        return reader.read(source, (heading, reasons) -> {
            rejected++;
            Run.print(errors, heading, reasons);
        });
    }
}
