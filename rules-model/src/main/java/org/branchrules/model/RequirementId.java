package org.branchrules.model;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a requirement: the article and a letter, for example {@code 11-a} or {@code 30x-b}; local packs may put a
 * prefix in front ({@code sy:11-a}). The same string stands in catalogue, DRL, scenarios, findings and documents.
 *
 * <p>Ordered as in the catalogue: by prefix, article number, article suffix, letter. Immutable.
 *
 * @param value the id as written
 */
public record RequirementId(String value) implements Comparable<RequirementId> {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<pack>[a-z][a-z0-9-]*):)?(?<article>[1-9]\\d{0,2})(?<suffix>[a-z]?)-(?<letter>[a-z0-9]{1,8})");

    public RequirementId {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException(
                    "`" + value + "` is not a requirement id; expected article, hyphen, letter, such as `11-a`");
        }
    }

    @Override
    public int compareTo(RequirementId other) {
        return sortKey().compareTo(other.sortKey());
    }

    private String sortKey() {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        String pack = parts.group("pack") == null ? "" : parts.group("pack");
        String article = parts.group("article");
        return pack + " " + "0".repeat(3 - article.length()) + article + parts.group("suffix") + "-"
                + parts.group("letter");
    }

    @Override
    public String toString() {
        return value;
    }
}
