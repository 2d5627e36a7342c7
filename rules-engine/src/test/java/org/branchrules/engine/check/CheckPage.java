package org.branchrules.engine.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.internal.trust.PackGate;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Trust;

/** A page of docs/checks: what it says, and the examples that it shows, tried out on the minimal pack. */
record CheckPage(Path path, String text) {
    static final Path DOCS = Path.of("../docs/checks");
    private static final Path MINIMAL = Path.of("src/test/resources/org/branchrules/engine/check/minimal");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+) (\\S+)\\n(.*?)^```$");
    private static final Pattern ODD = Pattern.compile("<(U\\+|byte )([0-9A-F]+)>");

    /** A fragment of a file. */
    record Fragment(String kind, String file, String text) {}

    static CheckPage of(String id) {
        Path path = DOCS.resolve(id + ".md");
        try {
            return new CheckPage(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackFiles minimal() {
        return PackFiles.ofFolder(MINIMAL);
    }

    boolean hasExample() {
        return !text.contains("\nNo example: ");
    }

    /**
     * What is wrong with a pack. A page of a line of defence asks that line alone, because what authors get wrong is said
     * before what a pack from outside may not hold.
     */
    List<PackProblem> problems(PackFiles pack) {
        if (!text.contains("\nChecked: restricted\n")) {
            return PackChecker.check(pack);
        }
        try {
            PackGate.sources(pack, Trust.RESTRICTED);
            return List.of();
        } catch (PackException e) {
            return e.problems();
        }
    }

    /** The ids of the checks that the bad example fires besides its own. */
    TreeSet<String> comesWith() {
        TreeSet<String> ids = new TreeSet<>();
        text.lines()
                .filter(line -> line.startsWith("Comes with: "))
                .forEach(line -> ids.addAll(Arrays.asList(line.substring(12).split(", "))));
        return ids;
    }

    private List<Fragment> fragments(String heading) {
        List<Fragment> fragments = new ArrayList<>();
        int from = text.indexOf("\n## " + heading + "\n");
        int to = text.indexOf("\n## ", from + 1);
        Matcher fence = FENCE.matcher(text.substring(from, to < 0 ? text.length() : to));
        while (fence.find()) {
            fragments.add(new Fragment(fence.group(1), fence.group(2), fence.group(3)));
        }
        return fragments;
    }

    /** The minimal pack with the bad example in the place of the good one. */
    PackFiles bad() {
        SortedMap<String, byte[]> files = new TreeMap<>(minimal().files());
        List<Fragment> bad = fragments("Bad");
        List<Fragment> good = fragments("Good");
        if (bad.isEmpty()) {
            throw new AssertionError(path + " shows nothing bad");
        }
        for (int i = 0; i < bad.size(); i++) {
            Fragment fragment = bad.get(i);
            if (fragment.kind().equals("absent")) {
                files.remove(fragment.file());
            } else if (i >= good.size()) {
                files.put(fragment.file(), bytes(fragment.text()));
            } else {
                files.put(fragment.file(), replaced(files.get(fragment.file()), good.get(i), fragment));
            }
        }
        return new PackFiles(files);
    }

    private byte[] replaced(byte[] file, Fragment good, Fragment bad) {
        String content = new String(file, StandardCharsets.UTF_8);
        if (!content.contains(good.text().stripTrailing())) {
            throw new AssertionError(path + ": the good example does not stand in " + good.file());
        }
        int at = content.indexOf(good.text().stripTrailing());
        String rest = content.substring(at + good.text().stripTrailing().length());
        String put = bad.text().stripTrailing();
        if (put.isEmpty() && rest.startsWith("\n")) {
            rest = rest.substring(1);
        }
        return bytes(content.substring(0, at) + put + rest);
    }

    /** Characters and bytes that no page can show stand in it by their number. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        for (Matcher odd = ODD.matcher(text); odd.find(); at = odd.end()) {
            bytes.writeBytes(text.substring(at, odd.start()).getBytes(StandardCharsets.UTF_8));
            int number = Integer.parseInt(odd.group(2), 16);
            bytes.writeBytes(
                    odd.group(1).equals("byte ")
                            ? new byte[] {(byte) number}
                            : Character.toString(number).getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
