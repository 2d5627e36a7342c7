package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.CompiledPack;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A policy as one writes it on a command line: names of packs that ship with the program, folders, zips and jars, superior
 * first, joined by {@code +} or {@code ,}, each with values for parameters in square brackets:
 * {@code national-2018[meeting.quorum=2/3]+packs/our-city}.
 */
final class PolicyReference {
    private static final String NATIONAL = "national-2018";

    private final Phrases phrases;
    private final Map<String, String> values = new LinkedHashMap<>();
    private @Nullable Policy policy;

    private PolicyReference(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The policy.
     *
     * @param settings {@code key=value} for further parameters
     * @throws PackException when a pack does not load
     * @throws UsageException when it is not written so, or there is no such pack or parameter
     */
    static Policy resolve(String reference, List<String> settings, Phrases phrases) throws IOException {
        PolicyReference resolving = new PolicyReference(phrases);
        for (String part : split(reference)) {
            resolving.part(part.strip());
        }
        for (String setting : settings) {
            resolving.setting(setting);
        }
        Policy resolved = resolving.soFar();
        try {
            return resolving.values.isEmpty() ? resolved : resolved.withParameters(resolving.values);
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.format("usage.parameter", String.valueOf(e.getMessage())));
        }
    }

    /** At every plus sign and comma that does not stand in brackets. */
    private static List<String> split(String reference) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < reference.length(); i++) {
            char each = reference.charAt(i);
            depth += each == '[' ? 1 : each == ']' ? -1 : 0;
            if (depth == 0 && (each == '+' || each == ',')) {
                parts.add(reference.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(reference.substring(from));
        return parts;
    }

    private void part(String part) throws IOException {
        String name = part;
        if (part.endsWith("]") && part.indexOf('[') > 0) {
            name = part.substring(0, part.indexOf('['));
            for (String setting :
                    part.substring(name.length() + 1, part.length() - 1).split("[,;]")) {
                setting(setting);
            }
        }
        Path path = existing(name);
        if (path == null) {
            shipped(name);
        } else {
            add(
                    Files.isRegularFile(path) && name.endsWith(".jar")
                            ? CompiledPack.read(Files.readAllBytes(path), List.of())
                            : CompiledPack.compile(PackFile.sources(name, phrases), soFar()));
        }
    }

    private void setting(String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new UsageException(phrases.format("usage.setting", setting));
        }
        values.put(
                setting.substring(0, equals).strip(),
                setting.substring(equals + 1).strip());
    }

    private static @Nullable Path existing(String name) {
        try {
            Path path = Path.of(name);
            return Files.exists(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void shipped(String name) {
        if (name.equals(NATIONAL)) {
            policy = soFar();
            return;
        }
        try {
            policy = soFar().withClassPath(name);
        } catch (PackException | IllegalStateException e) {
            throw new UsageException(
                    phrases.format("usage.no-pack", name, NATIONAL + ", " + String.join(", ", PackOptions.OURS)));
        }
    }

    /** Another text of the national pack takes the place of the one that ships; everything else goes upon it. */
    private void add(CompiledPack pack) {
        boolean replaces = policy == null && pack.reference().id().equals(NATIONAL);
        policy = replaces ? Policy.of(pack) : soFar().with(pack);
    }

    private Policy soFar() {
        return policy == null ? Policy.national() : policy;
    }
}
