package org.branchrules.engine.internal.condition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rules of a pack as they are written; read when first asked for. Immutable, and safe for use by several threads. */
public final class WrittenRules {
    private final Supplier<Map<String, byte[]>> files;
    private volatile @Nullable List<WrittenRule> rules;

    /**
     * The rules of some files.
     *
     * @param files gives the bytes of the DRL files by their path in the pack; may be asked more than once
     */
    public WrittenRules(Supplier<Map<String, byte[]>> files) {
        this.files = files;
    }

    /**
     * The rules, in the order of their files and as they stand there.
     *
     * @throws IllegalArgumentException when a file holds what packs may not use
     */
    public List<WrittenRule> all() {
        List<WrittenRule> known = rules;
        if (known == null) {
            List<WrittenRule> read = new ArrayList<>();
            new TreeMap<>(files.get())
                    .forEach((path, bytes) ->
                            read.addAll(RuleText.read(path, new String(bytes, StandardCharsets.UTF_8))));
            known = List.copyOf(read);
            rules = known;
        }
        return known;
    }

    /**
     * The rules in one folder.
     *
     * @param folder {@code rules}, {@code grading} or {@code remedies}
     */
    public List<WrittenRule> in(String folder) {
        return all().stream().filter(rule -> rule.folder().equals(folder)).toList();
    }
}
