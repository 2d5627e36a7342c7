package org.branchrules.examples;

import java.util.ArrayList;
import java.util.List;

/** A text with gaps: a line {@code …} stands for any number of lines that are left out. */
final class Excerpt {
    static final String GAP = "…";

    private Excerpt() {}

    /** Whether an excerpt is one of a text. */
    static boolean matches(List<String> excerpt, List<String> text) {
        List<List<String>> parts = parts(excerpt);
        if (parts.size() == 1) {
            return excerpt.equals(text);
        }
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<String> part = parts.get(i);
            boolean last = i == parts.size() - 1;
            int at = i == 0 ? 0 : last ? text.size() - part.size() : next(part, text, from);
            if (at < from || at + part.size() > text.size() || !isAt(part, text, at)) {
                return false;
            }
            from = at + part.size();
        }
        return true;
    }

    private static int next(List<String> part, List<String> text, int from) {
        int at = from;
        while (at + part.size() < text.size() && !isAt(part, text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isAt(List<String> part, List<String> text, int at) {
        return text.subList(at, at + part.size()).equals(part);
    }

    /** The excerpt of another text that leaves out as nearly as possible the same: each part where it fits best. */
    static List<String> renewed(List<String> excerpt, List<String> text) {
        List<List<String>> parts = parts(excerpt);
        List<String> renewed = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<String> part = parts.get(i);
            boolean last = i == parts.size() - 1;
            int at = i == 0 ? 0 : last ? Math.max(from, text.size() - part.size()) : best(part, text, from);
            int end = last ? text.size() : Math.min(text.size(), at + part.size());
            if (at > from) {
                renewed.add(GAP);
            }
            renewed.addAll(text.subList(Math.min(at, end), end));
            from = end;
        }
        return renewed;
    }

    private static List<List<String>> parts(List<String> excerpt) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : excerpt) {
            if (isGap(line)) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(line);
            }
        }
        parts.add(part);
        return parts;
    }

    private static int best(List<String> part, List<String> text, int from) {
        int best = from;
        int bestScore = -1;
        for (int at = from; at + part.size() <= text.size(); at++) {
            int score = 0;
            for (int i = 0; i < part.size(); i++) {
                score += part.get(i).equals(text.get(at + i))
                        ? 2
                        : start(part.get(i)).equals(start(text.get(at + i))) ? 1 : 0;
            }
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best;
    }

    private static String start(String line) {
        String words = line.strip();
        return words.substring(0, Math.min(4, words.length()));
    }

    private static boolean isGap(String line) {
        return line.strip().equals(GAP);
    }
}
