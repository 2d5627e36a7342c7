package org.branchrules.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a requirement, in one of two forms. A requirement of the Regulation has its article and a letter: {@code 11-a},
 * {@code 30x-b}. One of any other pack has the pack's own abbreviation and one to three parts: {@code R-03}, {@code R-36-c},
 * {@code ln-3}. The same string stands in catalogue, DRL, scenarios, findings and documents, and it holds no dot: in the name
 * of a rule, what follows a dot is not part of the id.
 *
 * <p>Ordered as in the catalogue: the articles of the Regulation first, then the others by abbreviation and parts, numbers by
 * their size. Immutable.
 *
 * @param value the id as written
 */
public record RequirementId(String value) implements Comparable<RequirementId> {
    private static final String ARTICLE = "[1-9][0-9]{0,2}[a-z]?-[a-z0-9]{1,8}";
    private static final String OTHER = "[A-Za-z][A-Za-z0-9]{0,11}(-[A-Za-z0-9]{1,8}){1,3}";
    private static final Pattern FORM = Pattern.compile(ARTICLE + "|" + OTHER);
    private static final Comparator<RequirementId> ORDER = Comparator.comparing(RequirementId::isOfRegulation)
            .reversed()
            .thenComparing(RequirementId::value, RequirementId::compareParts)
            .thenComparing(RequirementId::value);

    public RequirementId {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException(
                    "`" + value + "` is not a requirement id; expected article, hyphen, letter, such as `11-a`,"
                            + " or an abbreviation and parts, such as `ln-3`");
        }
    }

    /** The form of an id, as a regular expression for JSON Schema. */
    public static String pattern() {
        return "^(" + ARTICLE + "|" + OTHER + ")$";
    }

    /** Whether it names an article of the Regulation. */
    public boolean isOfRegulation() {
        return Character.isDigit(value.charAt(0));
    }

    @Override
    public int compareTo(RequirementId other) {
        return ORDER.compare(this, other);
    }

    /** Part by part, numbers by their size; a hyphen comes before any letter or digit. */
    private static int compareParts(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int difference;
            if (Character.isDigit(one.charAt(i)) && Character.isDigit(other.charAt(j))) {
                int endOfOne = endOfNumber(one, i);
                int endOfOther = endOfNumber(other, j);
                difference =
                        Long.compare(Long.parseLong(one, i, endOfOne, 10), Long.parseLong(other, j, endOfOther, 10));
                i = endOfOne;
                j = endOfOther;
            } else {
                difference = one.charAt(i++) - other.charAt(j++);
            }
            if (difference != 0) {
                return difference;
            }
        }
        return (one.length() - i) - (other.length() - j);
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public String toString() {
        return value;
    }
}
