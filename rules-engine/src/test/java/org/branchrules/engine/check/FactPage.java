package org.branchrules.engine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.check.FactVocabulary;
import org.branchrules.engine.io.ProblemWriter;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.fact.Tallies;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;

/** The page of docs/authoring that lists what rules can ask of facts, made from the model. */
final class FactPage {
    private static final String RECORDS = "org.branchrules.model.record";

    private final Phrases fieldsZh = Phrases.load(ProblemWriter.class, "fields", Language.ZH);
    private final Phrases fieldsEn = Phrases.load(ProblemWriter.class, "fields", Language.EN);
    private final Phrases wordsZh = Phrases.load(Wording.class, "wording", Language.ZH);
    private final Phrases wordsEn = Phrases.load(Wording.class, "wording", Language.EN);
    private final FactExamples examples = new FactExamples();
    private final Set<Class<?>> constants = new LinkedHashSet<>();

    /** The types of fact, by name. */
    static List<Class<? extends Fact>> types() {
        List<Class<? extends Fact>> types =
                new ArrayList<>(FactVocabulary.ofModel().types());
        types.sort(Comparator.comparing(Class::getSimpleName));
        return types;
    }

    /** What a rule can compare or show of a type, without what only the engine uses. */
    static List<FactVocabulary.Member> members(Class<?> type) {
        return FactVocabulary.members(type).stream()
                .filter(member -> member.component()
                        || FactExamples.isCompared(member.type())
                        || (Fact.class.isAssignableFrom(member.type()) && member.type() != type))
                .toList();
    }

    /** The page, below its introduction. */
    String markdown() {
        StringBuilder page = new StringBuilder();
        for (Class<? extends Fact> type : types()) {
            type(page, type);
        }
        constants(page);
        counted(page);
        return page.toString();
    }

    private void type(StringBuilder page, Class<? extends Fact> type) {
        FactComments comments = FactComments.of(type);
        page.append("\n## ")
                .append(type.getSimpleName())
                .append("\n\n")
                .append(wordsZh.format("fact." + type.getSimpleName()))
                .append("。")
                .append(comments.type())
                .append("\n\n`import ")
                .append(type.getName())
                .append("`\n\n| field | is | 含义 | meaning | example |\n|---|---|---|---|---|\n");
        for (FactVocabulary.Member member : members(type)) {
            int count = member.parameters().size();
            String arguments =
                    count == 0 ? "" : "(" + String.join(", ", comments.parameters(member.name(), count)) + ")";
            String meaning = comments.member(member.name(), count).orElseGet(() -> meaning(type, member, Language.EN));
            page.append("| `")
                    .append(member.name())
                    .append(arguments)
                    .append("` | ")
                    .append(kind(type, member))
                    .append(" | ")
                    .append(meaning(type, member, Language.ZH))
                    .append(" | ")
                    .append(meaning.replace("|", "\\|"))
                    .append(" | ")
                    .append(examples.of(type, member)
                            .map(example -> "`" + example.replace("|", "\\|") + "`")
                            .orElse("–"))
                    .append(" |\n");
        }
    }

    /** From what the fields of records mean, or else from what explanations call them; there is nothing that lacks both. */
    private String meaning(Class<?> type, FactVocabulary.Member member, Language language) {
        Phrases fields = language == Language.ZH ? fieldsZh : fieldsEn;
        Phrases words = language == Language.ZH ? wordsZh : wordsEn;
        Optional<String> ofRecord = Optional.empty();
        if (type.getPackageName().equals(RECORDS) && member.component()) {
            ofRecord = fields.find(type.getSimpleName() + "." + member.name()).or(() -> fields.find(member.name()));
        }
        return ofRecord.or(() -> words.find("asked." + member.name()))
                .or(() -> words.find("observed." + member.name()))
                .or(() -> fields.find(member.name()))
                .orElseThrow(() -> new IllegalStateException(
                        "nothing says in " + language + " what " + type.getSimpleName() + "." + member.name() + " is"));
    }

    private String kind(Class<?> type, FactVocabulary.Member member) {
        Class<?> asked = member.type();
        if (asked == boolean.class) {
            return "true, false";
        }
        if (asked.isEnum()) {
            if (asked != Answer.class) {
                constants.add(asked);
            }
            return "[" + shown(asked) + "](#constants)";
        }
        if (asked == String.class) {
            return "text";
        }
        if (asked == LocalDate.class) {
            return "date";
        }
        return FactExamples.isCompared(asked) ? examples.unit(type, member) : "evidence";
    }

    private static String shown(Class<?> constants) {
        return constants.getDeclaringClass() == null
                ? constants.getSimpleName()
                : constants.getDeclaringClass().getSimpleName() + "." + constants.getSimpleName();
    }

    private void constants(StringBuilder page) {
        page.append("\n## Constants\n\n| constants | to import | 可用的值 | values |\n|---|---|---|---|\n");
        List<Class<?>> all = new ArrayList<>(constants);
        all.add(Answer.class);
        all.sort(Comparator.comparing(FactPage::shown));
        for (Class<?> type : all) {
            page.append("| `")
                    .append(shown(type))
                    .append("` | `")
                    .append(FactExamples.imported(type).getCanonicalName())
                    .append("` | ")
                    .append(values(type, wordsZh, "，"))
                    .append(" | ")
                    .append(values(type, wordsEn, ", "))
                    .append(" |\n");
        }
    }

    private static String values(Class<?> type, Phrases words, String comma) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> "`" + name + "` " + words.format(shown(type) + "." + name))
                .collect(Collectors.joining(comma));
    }

    private void counted(StringBuilder page) {
        page.append("\n## What is counted\n\nThe words of `Tally.about`:\n\n| `about` | 计数的事项 | what is counted |\n")
                .append("|---|---|---|\n");
        for (String about : new TreeSet<>(Tallies.ALL)) {
            page.append("| `")
                    .append(about)
                    .append("` | ")
                    .append(wordsZh.format("code." + about))
                    .append(" | ")
                    .append(wordsEn.format("code." + about))
                    .append(" |\n");
        }
    }
}
