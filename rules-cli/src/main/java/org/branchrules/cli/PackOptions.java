package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.CompiledPack;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.assessment.PackReference;
import picocli.CommandLine.Option;

/** Packs that hold beside the national one. Packs from outside are restricted, unless an accepted key signed them. */
final class PackOptions {
    /** The packs that come with this program, beside the national one. */
    static final List<String> OURS = List.of("related-regulations");

    @Option(names = "--pack", paramLabel = "DIR|ZIP|JAR|NAME", descriptionKey = "packs.pack")
    List<String> packs = List.of();

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "packs.key")
    List<String> keys = List.of();

    /**
     * The environment with an engine that has these packs too.
     *
     * @throws org.branchrules.engine.pack.PackException when they do not load, or do not fit together
     */
    Environment upon(Environment environment, Phrases phrases) throws IOException {
        if (packs.isEmpty()) {
            return environment;
        }
        List<String> names = new ArrayList<>();
        List<CompiledPack> compiled = new ArrayList<>();
        List<PackFiles> sources = new ArrayList<>();
        for (String pack : packs) {
            if (!exists(pack)) {
                names.add(pack);
            } else if (pack.toLowerCase(Locale.ROOT).endsWith(".jar")) {
                compiled.add(CompiledPack.read(PackFile.bytes(pack, phrases), accepted(phrases)));
            } else {
                sources.add(PackFile.sources(pack, phrases));
            }
        }
        Policy policy = named(environment.engine().get().policy(), names, phrases)
                .with(compiled.toArray(CompiledPack[]::new))
                .with(sources.toArray(PackFiles[]::new));
        AssessmentEngine engine = AssessmentEngine.of(policy);
        return new Environment(environment.console(), () -> engine, environment.clock());
    }

    private static boolean exists(String pack) {
        try {
            return Files.exists(Path.of(pack));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<PublicKey> accepted(Phrases phrases) throws IOException {
        List<PublicKey> accepted = new ArrayList<>();
        for (String key : keys) {
            accepted.add(PackFile.key(key, PackKeys::publicKey, phrases));
        }
        return accepted;
    }

    /** Naming a pack that is there anyway changes nothing. */
    private static Policy named(Policy policy, List<String> names, Phrases phrases) {
        List<String> there = policy.packs().stream().map(PackReference::id).toList();
        for (String name : names) {
            if (!OURS.contains(name) && !there.contains(name)) {
                throw new UsageException(phrases.format("usage.no-pack", name, String.join(", ", OURS)));
            }
        }
        return policy.withClassPath(
                names.stream().distinct().filter(name -> !there.contains(name)).toArray(String[]::new));
    }
}
