package org.branchrules.engine.internal.trust;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The class files that the rules of a pack were compiled to, each read once; none is loaded. Immutable. */
public final class RuleClasses {
    private static final String SUFFIX = ".class";
    private static final String MODEL = "org.branchrules.model.";

    private final SortedMap<String, ClassFile> readable = new TreeMap<>();
    private final SortedMap<String, String> unreadable = new TreeMap<>();

    private RuleClasses() {}

    /**
     * Reads class files.
     *
     * @param files by path
     */
    public static RuleClasses of(Map<String, byte[]> files) {
        RuleClasses classes = new RuleClasses();
        files.forEach((path, bytes) -> {
            try {
                classes.readable.put(path, ClassFile.of(bytes));
            } catch (IOException e) {
                classes.unreadable.put(path, String.valueOf(e.getMessage()));
            }
        });
        return classes;
    }

    /** Full names of the types of the model that they refer to. */
    public NavigableSet<String> modelTypes() {
        NavigableSet<String> types = new TreeSet<>();
        for (ClassFile file : readable.values()) {
            for (String type : file.types()) {
                String name = type.replace('/', '.');
                if (name.startsWith(MODEL)) {
                    types.add(name);
                }
            }
        }
        return types;
    }

    /** Those that are class files, by path. */
    SortedMap<String, ClassFile> readable() {
        return readable;
    }

    /** Why the others are none, by path. */
    SortedMap<String, String> unreadable() {
        return unreadable;
    }

    int size() {
        return readable.size() + unreadable.size();
    }

    /** The names that their paths give them, as class files write names. */
    Set<String> names() {
        return readable.keySet().stream()
                .map(path -> path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path)
                .collect(Collectors.toSet());
    }
}
