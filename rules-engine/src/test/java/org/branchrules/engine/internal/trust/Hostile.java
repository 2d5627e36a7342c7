package org.branchrules.engine.internal.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackFiles;

/**
 * A rule that would do harm.
 *
 * @param name what it does
 * @param lines the lines of defence that refuse it when they are alone
 */
record Hostile(String name, String lines, String drl) {
    static final String PROPERTY = "branchrules.pwned";
    static final String FILE = "rules/hostile.drl";

    private static final Path TOUCHED = Path.of("branchrules-pwned");
    private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-F]{4})>");
    private static final String PRELUDE = """
            package org.branchrules.packs.hostile
            import org.branchrules.model.fact.Branch
            import org.branchrules.model.fact.Session
            global org.branchrules.model.rule.Findings findings
            global org.branchrules.model.rule.Parameters parameters
            """;

    static Stream<Hostile> all() {
        try (InputStream stream = Hostile.class.getResourceAsStream("hostile.txt")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.substring(text.indexOf("\n### ")).split("\n### "))
                    .filter(part -> !part.isBlank())
                    .map(Hostile::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hostile of(String part) {
        int end = part.indexOf('\n');
        String[] heading = part.substring(0, end).split(" \\| ");
        String drl = CHARACTER
                .matcher(part.substring(end + 1))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        return new Hostile(heading[0], heading[1].strip(), drl.startsWith("package") ? drl : PRELUDE + drl);
    }

    PackFiles files() {
        return new PackFiles(new TreeMap<>(bytes()));
    }

    Map<String, byte[]> bytes() {
        return Map.of(FILE, drl.getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets what other cases may have done. */
    static void clean() throws IOException {
        System.clearProperty(PROPERTY);
        Files.deleteIfExists(TOUCHED);
    }

    /** Whether a case has run. */
    static boolean hasRun() {
        return System.getProperty(PROPERTY) != null || Files.exists(TOUCHED);
    }

    @Override
    public String toString() {
        return name;
    }
}
