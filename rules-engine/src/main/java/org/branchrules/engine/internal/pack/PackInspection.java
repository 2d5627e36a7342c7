package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.internal.check.Places;
import org.branchrules.engine.internal.check.ScenarioCheck;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.model.policy.Coding;

/**
 * Everything that can be said of a pack without compiling its rules. Loading and checking both begin with it.
 *
 * @param tree its data
 * @param problems what is wrong with it, by file and line
 */
record PackInspection(ObjectNode tree, List<PackProblem> problems) {
    private static final String HEADER = "pack.yaml";

    private static final Set<PackCheck> UNREAD = EnumSet.of(
            PackCheck.NOT_YAML,
            PackCheck.SECOND_DOCUMENT,
            PackCheck.NOT_UTF_8,
            PackCheck.LINE_ENDS,
            PackCheck.FILE_MISSING);

    /** Checks that compare one file with another. */
    private static final Set<PackCheck> ACROSS_FILES = EnumSet.of(
            PackCheck.NOT_ONE_OF,
            PackCheck.UNKNOWN_REQUIREMENT,
            PackCheck.UNKNOWN_CEILING,
            PackCheck.UNKNOWN_REMEDY,
            PackCheck.UNKNOWN_PARAMETER,
            PackCheck.PARAMETER_NOT_READ,
            PackCheck.UNKNOWN_EXPECTATION,
            PackCheck.UNKNOWN_SCENARIO_PARAMETER,
            PackCheck.FIRST_VALUE_TOO_LATE);

    /** What seems to be missing where a comment that is not closed swallows the rules. */
    private static final Set<PackCheck> SWALLOWED =
            EnumSet.of(PackCheck.RULE_MISSING, PackCheck.DECLARED_NOT_READ, PackCheck.PARAMETER_NOT_READ);

    static PackInspection of(PackFiles files, Superiors superiors) {
        List<PackProblem> problems = new ArrayList<>();
        RuleSources sources = RuleSources.of(files, problems);
        ObjectNode tree = PackTree.of(files, problems);
        sources.windows().forEach(tree.putArray(PackTree.WINDOWS)::add);
        PackData data = PackParser.parse(tree, superiors, problems);
        PackChecks.check(data, superiors, sources, problems);
        scenarios(files, data, superiors, problems);
        Places places = Places.of(files, problems);
        dropEchoes(problems, files);
        return new PackInspection(
                tree, problems.stream().map(places::locate).distinct().sorted().toList());
    }

    /** What only follows from a data file that could not be read at all is no problem of its own. */
    private static void dropEchoes(List<PackProblem> problems, PackFiles files) {
        if (!files.files().containsKey(HEADER)) {
            // which other files it must have depends on what stands there
            problems.removeIf(
                    problem -> !problem.file().equals(HEADER) && !files.files().containsKey(problem.file()));
        }
        if (problems.stream().anyMatch(PackInspection::leavesOpenWhatIsAbove)) {
            keepWhatStandsAlone(problems);
        }
        Set<String> unread = new HashSet<>();
        problems.stream()
                .filter(problem -> isUnread(problem) && problem.file().endsWith(".yaml"))
                .forEach(problem -> unread.add(problem.file()));
        Set<String> undecoded = new HashSet<>();
        problems.stream()
                .filter(problem -> problem.check() == PackCheck.NOT_UTF_8)
                .forEach(problem -> undecoded.add(problem.file()));
        problems.removeIf(problem -> problem.check() == PackCheck.NOT_YAML && undecoded.contains(problem.file()));
        if (!unread.isEmpty()) {
            problems.removeIf(problem ->
                    !isUnread(problem) && (unread.contains(problem.file()) || ACROSS_FILES.contains(problem.check())));
        }
        if (problems.stream().anyMatch(problem -> problem.check() == PackCheck.TABLE_SEPARATOR)) {
            problems.removeIf(
                    problem -> problem.file().startsWith("ratings/") && problem.check() != PackCheck.TABLE_SEPARATOR);
        }
        if (problems.stream().anyMatch(problem -> problem.check() == PackCheck.COMMENT_NOT_CLOSED)) {
            problems.removeIf(problem -> SWALLOWED.contains(problem.check()));
        }
        Set<String> wrong = new HashSet<>();
        problems.stream()
                .filter(problem -> problem.file().endsWith(".drl")
                        && !problem.where().isEmpty()
                        && problem.check().severity() == Severity.ERROR)
                .forEach(problem -> wrong.add(problem.file()));
        problems.removeIf(problem -> problem.check() == PackCheck.HEADER_UNTRUE && wrong.contains(problem.file()));
    }

    /** Whether the header is so wrong that nobody can tell what the pack extends, and so what its other files may name. */
    private static boolean leavesOpenWhatIsAbove(PackProblem problem) {
        return problem.file().equals(HEADER)
                && (isUnread(problem)
                        || problem.where().equals("extends")
                        || (problem.check() == PackCheck.UNKNOWN_FIELD
                                && !problem.where().contains("[")));
    }

    /** Leaves what is wrong with the header, and what is wrong with any other file whatever the header says. */
    static void keepWhatStandsAlone(List<PackProblem> problems) {
        problems.removeIf(problem -> !problem.file().equals(HEADER)
                && (needsTheHeader(problem.check().id()) || problem.check() == PackCheck.FILE_MISSING));
    }

    /** Families 3 to 6 hold files against one another and against what is above; what trust refuses stands alone. */
    private static boolean needsTheHeader(String id) {
        return id.compareTo("BR-3") > 0 && id.compareTo("BR-7") < 0;
    }

    /** Whether it keeps a file as a whole from being read. */
    private static boolean isUnread(PackProblem problem) {
        boolean shape =
                problem.check() == PackCheck.NOT_A_MAPPING && problem.where().isEmpty();
        return shape || UNREAD.contains(problem.check());
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR);
    }

    private static void scenarios(PackFiles files, PackData data, Superiors superiors, List<PackProblem> problems) {
        Set<String> requirements = new HashSet<>();
        Set<String> breachable = new HashSet<>();
        superiors.requirements().keySet().forEach(id -> requirements.add(id.value()));
        data.requirements().forEach(requirement -> {
            requirements.add(requirement.id().value());
            if (requirement.coding() == Coding.CODED) {
                breachable.add(requirement.id().value());
            }
        });
        Set<String> parameters = new HashSet<>(superiors.parameters().keySet());
        parameters.addAll(data.parameters().keySet());
        boolean alone = superiors.packs().isEmpty();
        new ScenarioCheck(files, requirements, breachable, parameters, baseline -> !alone, problems).check();
    }
}
