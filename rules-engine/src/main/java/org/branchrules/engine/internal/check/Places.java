package org.branchrules.engine.internal.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/** Gives problems with data their line and column. */
public final class Places {
    private final Map<String, YamlPlaces> files = new TreeMap<>();

    private Places() {}

    /** The places in the data files of a pack; keys that stand twice are added to the problems. */
    public static Places of(PackFiles files, List<PackProblem> problems) {
        Places places = new Places();
        files.files().forEach((path, bytes) -> {
            if (path.endsWith(".yaml")) {
                places.files.put(path, YamlPlaces.of(path, text(bytes), problems));
            }
        });
        return places;
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The problem with its place, if it has none yet and stands in a data file. */
    public PackProblem locate(PackProblem problem) {
        if (problem.line() > 0 || problem.where().isEmpty()) {
            return problem;
        }
        if (problem.file().equals("catalogue")) {
            String id = problem.where().replaceFirst("[.\\[].*", "");
            return files.entrySet().stream()
                    .filter(file -> file.getKey().startsWith("catalogue/") && file.getValue().names(id))
                    .findFirst()
                    .map(file -> PackProblems.moved(problem, file.getKey(), file.getValue().find(problem)))
                    .orElse(problem);
        }
        YamlPlaces places = files.get(problem.file());
        return places == null ? problem : PackProblems.moved(problem, problem.file(), places.find(problem));
    }
}
