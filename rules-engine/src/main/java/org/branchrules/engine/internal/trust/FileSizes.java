package org.branchrules.engine.internal.trust;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/**
 * How large the files of a pack and their lines may be: looked at before anything is read from them, for a reader of YAML
 * takes the longer for each character the longer the line is, and so does whoever turns many digits into a number.
 */
final class FileSizes {
    private static final List<String> ENDINGS = List.of(".drl", ".yaml", ".csv");

    private FileSizes() {}

    /** What is too large in a pack. */
    static List<PackProblem> check(PackFiles files) {
        Refusals refusals = new Refusals();
        for (Map.Entry<String, byte[]> entry : files.files().entrySet()) {
            String file = entry.getKey();
            if (file.endsWith(".drl") && entry.getValue().length > Limits.BYTES_OF_A_RULE_FILE) {
                refusals.add(PackCheck.TOO_LARGE, file, 0, 0, "", file, Limits.BYTES_OF_A_RULE_FILE);
            } else if (ENDINGS.stream().anyMatch(file::endsWith)) {
                lines(file, new String(entry.getValue(), StandardCharsets.UTF_8), refusals);
            }
        }
        return refusals.all();
    }

    private static void lines(String file, String text, Refusals refusals) {
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > Limits.LENGTH_OF_A_LINE) {
                refusals.add(
                        PackCheck.LINE_TOO_LONG, file, line, Limits.LENGTH_OF_A_LINE + 1, "", Limits.LENGTH_OF_A_LINE);
            }
            start = end + 1;
        }
    }
}
