package org.branchrules.engine.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.branchrules.engine.internal.check.DrlFile;
import org.branchrules.engine.internal.check.DrlReader;
import org.branchrules.engine.internal.check.FactVocabulary;
import org.branchrules.engine.internal.check.Token;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.record.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A constraint for each thing that a rule can ask of a fact: from our packs where a rule asks it, otherwise from
 * {@code facts.properties}, otherwise what suits its type.
 */
final class FactExamples {
    private static final List<String> PACKS = List.of("national-2018", "related-regulations");
    private static final Set<String> JOINING = Set.of("&&", "||");

    private final Map<String, String> fromPacks = new HashMap<>();
    private final Properties words = new Properties();

    FactExamples() {
        try (InputStream stream = FactExamples.class.getResourceAsStream("facts.properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String pack : PACKS) {
            PackFiles.ofFolder(Path.of("src/main/packs", pack))
                    .matching("", ".drl")
                    .forEach(this::collect);
        }
    }

    private void collect(String path, byte[] bytes) {
        DrlFile file = DrlReader.read(path, new String(bytes, StandardCharsets.UTF_8), new ArrayList<>());
        for (DrlFile.Rule rule : file.rules()) {
            for (DrlFile.Pattern pattern : rule.conditions()) {
                for (List<Token> constraint : pattern.constraints()) {
                    if (isPlain(constraint)) {
                        fromPacks.merge(
                                pattern.type().text() + "." + constraint.get(0).text(),
                                written(constraint),
                                FactExamples::simpler);
                    }
                }
            }
        }
    }

    /** Whether it is one comparison that needs nothing of other patterns. */
    private static boolean isPlain(List<Token> constraint) {
        return constraint.stream().noneMatch(token -> token.isBinding() || JOINING.contains(token.text()));
    }

    private static String simpler(String one, String other) {
        return Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.<String>naturalOrder())
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private static String written(List<Token> constraint) {
        StringBuilder text = new StringBuilder();
        for (Token token : constraint) {
            boolean tight = text.isEmpty()
                    || token.is(".")
                    || token.is("(")
                    || token.is(")")
                    || token.is(",")
                    || text.charAt(text.length() - 1) == '.'
                    || text.charAt(text.length() - 1) == '(';
            text.append(tight ? "" : " ").append(token.text());
        }
        return text.toString();
    }

    /** Whether a rule can compare it, rather than only show it as evidence. Decimal figures are for schemes. */
    static boolean isCompared(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || Set.of(String.class, Integer.class, LocalDate.class).contains(type);
    }

    /** An example; empty where nothing is compared. */
    Optional<String> of(Class<?> type, FactVocabulary.Member member) {
        if (!isCompared(member.type())) {
            return Optional.empty();
        }
        String key = type.getSimpleName() + "." + member.name();
        return Optional.ofNullable(fromPacks.get(key))
                .or(() -> word("example", type, member))
                .or(() -> Optional.of(ofType(type, member)));
    }

    /** Whether a rule of our packs shows it, so that it is checked and compiled with them. */
    boolean isOfPack(Class<?> type, FactVocabulary.Member member) {
        return fromPacks.containsKey(type.getSimpleName() + "." + member.name());
    }

    /** What a number counts. */
    String unit(Class<?> type, FactVocabulary.Member member) {
        return word("unit", type, member)
                .orElseThrow(() -> new IllegalStateException(
                        "facts.properties has no unit for " + type.getSimpleName() + "." + member.name()));
    }

    private Optional<String> word(String what, Class<?> type, FactVocabulary.Member member) {
        return Optional.ofNullable(words.getProperty(what + "." + type.getSimpleName() + "." + member.name()))
                .or(() -> Optional.ofNullable(words.getProperty(what + "." + member.name())));
    }

    private static String ofType(Class<?> type, FactVocabulary.Member member) {
        if (!member.parameters().isEmpty()) {
            throw new IllegalStateException(
                    "facts.properties has no example for " + type.getSimpleName() + "." + member.name());
        }
        Class<?> asked = member.type();
        String name = member.name();
        if (mayBeMissing(type, name)) {
            return name + " == null";
        }
        if (asked == boolean.class) {
            return name + " == true";
        }
        if (asked == Answer.class) {
            return name + " == Answer.NO";
        }
        if (asked.isEnum()) {
            return name + " == " + constant(asked, ((Enum<?>) asked.getEnumConstants()[0]).name());
        }
        if (asked == String.class) {
            return name + " == \"…\"";
        }
        return asked == LocalDate.class ? name + " <= $branch.asOf" : name + " > 0";
    }

    private static String constant(Class<?> type, String name) {
        Class<?> imported = imported(type);
        return (imported == type ? "" : imported.getSimpleName() + ".") + type.getSimpleName() + "." + name;
    }

    /** What a rule imports to name such constants. */
    static Class<?> imported(Class<?> constants) {
        Class<?> around = constants.getDeclaringClass();
        return around == null ? constants : around;
    }

    private static boolean mayBeMissing(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
