package org.branchrules.engine.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.explanation.ConditionExplanation;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.explanation.PatternExplanation;
import org.branchrules.model.explanation.ScopeExplanation;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Excerpt;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * Puts an assessment into words of one language. Numbers and dates read the same whatever the locale of the machine:
 * digits without grouping, ISO dates. Immutable, and safe for use by several threads.
 */
public final class Wording {
    private static final Wording ZH = new Wording(Language.ZH);
    private static final Wording EN = new Wording(Language.EN);
    /** Lists longer than this are cut in sentences; JSON has them whole. */
    private static final int LONGEST_LIST = 12;
    /** They say which fact it is rather than what it shows. */
    private static final Set<String> IDENTIFYING = Set.of("id", "member", "date");

    private final Language language;
    private final Phrases phrases;
    private final Map<String, Sentence> sentences = new HashMap<>();

    private Wording(Language language) {
        this.language = language;
        this.phrases = Phrases.load(Wording.class, "wording", language);
        phrases.startingWith("sentence.").forEach((fact, text) -> sentences.put(fact, Sentence.of(text)));
    }

    /** The words of that language. */
    public static Wording of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** Which language this is. */
    public Language language() {
        return language;
    }

    /** The text in this language. */
    public String text(Text text) {
        return text.in(language);
    }

    /** What a constant of the model is called: an outcome, a modality, a post, a kind of branch… */
    public String name(Enum<?> constant) {
        return phrases.find(keyOf(constant)).orElse(constant.name());
    }

    /** What a type of fact is called. */
    public String factName(Class<? extends Fact> type) {
        return phrases.find("fact." + type.getSimpleName()).orElse(type.getSimpleName());
    }

    /** What an observation of that name is called. */
    public String observationName(String name) {
        return phrases.find("observed." + name).orElse(name);
    }

    /** What a section of the record, given by its field name, is called. */
    public String sectionName(String fieldName) {
        return Section.ofFieldName(fieldName)
                .map(this::name)
                .or(() -> phrases.find("section." + fieldName))
                .orElse(fieldName);
    }

    /** The value of an observation. */
    public String value(Observation observation) {
        return value(observation.name(), observation.value());
    }

    /** A fact as one compact sentence without a full stop. */
    public String evidence(Fact fact) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Observation observation : fact.observations()) {
            values.put(observation.name(), value(observation));
        }
        return Optional.ofNullable(sentences.get(fact.factType().getSimpleName()))
                .flatMap(sentence -> sentence.fill(values))
                .orElseGet(() -> listing(fact, values));
    }

    /** A fact as its name, with what says which one it is in brackets, and a list of what it shows. */
    private String listing(Fact fact, Map<String, String> values) {
        List<String> identity = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        shown(fact, values).forEach((name, value) -> {
            String pair =
                    phrases.format("pair", observationName(name), value.isEmpty() ? phrases.format("none") : value);
            if (IDENTIFYING.contains(name)) {
                identity.add(name.equals("date") ? value : pair);
            } else {
                parts.add(pair);
            }
        });
        String name = factName(fact.factType());
        String which = identity.isEmpty()
                ? name
                : phrases.format("identified", name, String.join(phrases.format("join.identity"), identity));
        return parts.isEmpty() ? which : phrases.format("labelled", which, join(parts));
    }

    /** The values of a fact; of an excerpt, also the names of which the files say nothing. */
    private Map<String, String> shown(Fact fact, Map<String, String> values) {
        if (!(fact instanceof Excerpt excerpt)) {
            return values;
        }
        Map<String, String> shown = new LinkedHashMap<>(values);
        shown.keySet().removeAll(excerpt.names());
        excerpt.names().forEach(name -> shown.put(name, values.getOrDefault(name, name(Answer.NOT_STATED))));
        return shown;
    }

    /** A parameter with its value, its source and the day from which it holds. */
    public String parameter(ParameterReading parameter) {
        return phrases.format(
                "parameter",
                text(parameter.title()),
                parameterValue(parameter),
                text(parameter.source()),
                parameter.from());
    }

    /** The value of a parameter with its unit. */
    public String parameterValue(ParameterReading parameter) {
        String value = phrases.find("flag." + parameter.value()).orElse(parameter.value());
        String unit = "unit." + parameter.unit();
        String one = unit + ".one";
        if (value.equals("1") && phrases.find(one).isPresent()) {
            return phrases.format(one, value);
        }
        return phrases.find(unit).isPresent() ? phrases.format(unit, value) : value + " " + parameter.unit();
    }

    /** Why the requirement came out as it did, in one or two sentences. */
    public String because(RequirementOutcome outcome) {
        return new Because(this, phrases).because(outcome);
    }

    /** What in a new policy made the difference, without a full stop. */
    public String cause(Cause cause) {
        return new CauseWords(this, phrases).of(cause);
    }

    /**
     * A condition of a rule with what was observed, what is required, whether it holds, and the parameters behind it.
     *
     * @param type of the facts that it is a condition on
     */
    public String condition(Class<? extends Fact> type, ConditionExplanation condition) {
        return new Conditions(this, phrases).condition(type, condition);
    }

    /** What a rule asks of a fact by that name is called. */
    public String askedName(String name) {
        return new Conditions(this, phrases).asked(name);
    }

    /** The fact at hand in a part of a rule, or that there is none. */
    public String pattern(PatternExplanation pattern) {
        return new Conditions(this, phrases).pattern(pattern);
    }

    /** A condition on whom a requirement binds, with what the branch is. */
    public String scope(ScopeExplanation scope) {
        return new Conditions(this, phrases).scope(scope);
    }

    /** What decided the outcome of a requirement, or came nearest to deciding otherwise: one sentence. */
    public String decided(Explanation explanation) {
        return new Conditions(this, phrases).decided(explanation);
    }

    /** The parts as a list, in the punctuation of the language. */
    public String join(Collection<String> parts) {
        return String.join(phrases.format("join.list"), parts);
    }

    static String keyOf(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
    }

    /** A value that goes by that name; null where the record does not say. */
    String value(String name, @Nullable Object value) {
        if (value == null) {
            return name(Answer.NOT_STATED);
        }
        if (value instanceof Enum<?> constant) {
            return name(constant);
        }
        if (value instanceof Boolean truth) {
            return name(Answer.of(truth));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> values) {
            List<String> parts = values.stream()
                    .limit(LONGEST_LIST)
                    .map(part -> value(name, part))
                    .toList();
            return values.size() > LONGEST_LIST ? phrases.format("join.more", join(parts), values.size()) : join(parts);
        }
        if (value instanceof String string) {
            return coded(name, string);
        }
        return value.toString();
    }

    /** Some observations hold words of the rules rather than of the files. */
    private String coded(String name, String value) {
        return switch (name) {
            case "activity", "about" -> phrases.find("code." + value).orElse(value);
            case "kind" ->
                phrases.find("code." + value)
                        .or(() -> phrases.find("Admission.Step." + value))
                        .or(() -> phrases.find("MemberMatter.Kind." + value))
                        .orElse(value);
            case "section" -> sectionName(value);
            default -> value;
        };
    }
}
