package org.branchrules.examples;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a document to files of this repository and to headings in them. */
final class Links {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private Links() {}

    /** The links that lead nowhere. */
    static List<String> broken(String document) {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(prose(Repository.read(document)).replaceAll("`[^`\n]*`", "`"));
        while (link.find()) {
            String target = link.group(1);
            if (!target.matches("[a-z]+:.*") && !exists(document, target)) {
                broken.add(document + ": " + target);
            }
        }
        return broken;
    }

    private static boolean exists(String document, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String folder = document.contains("/") ? document.substring(0, document.lastIndexOf('/')) : "";
        String file = path.isEmpty()
                ? document
                : Repository.path("")
                        .relativize(Repository.path(folder).resolve(path).normalize())
                        .toString()
                        .replace('\\', '/');
        if (!Files.exists(Repository.path(file))) {
            return false;
        }
        return hash < 0 || anchors(file).contains(target.substring(hash + 1));
    }

    /** The anchors that a forge gives to headings: lower case, hyphens for blanks, other signs left out. */
    private static List<String> anchors(String file) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (String line : prose(Repository.read(file)).split("\n")) {
            if (line.matches("#{1,6} .*")) {
                String anchor = line.replaceFirst("#+ +", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-');
                int times = seen.merge(anchor, 1, Integer::sum);
                anchors.add(times == 1 ? anchor : anchor + "-" + (times - 1));
            }
        }
        return anchors;
    }

    /** A document without its blocks of code. */
    private static String prose(String document) {
        StringBuilder prose = new StringBuilder();
        boolean code = false;
        for (String line : Arrays.asList(document.split("\n"))) {
            if (line.startsWith("```")) {
                code = !code;
            } else if (!code) {
                prose.append(line).append('\n');
            }
        }
        return prose.toString();
    }
}
