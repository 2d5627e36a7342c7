package org.branchrules.engine.population;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Officer;
import org.jspecify.annotations.Nullable;

/** The figures and words of the invented population, from {@code population.yaml}, which says what each of them means. */
record PopulationData(
        List<Place> jurisdictions,
        Range counties,
        List<Kind> kinds,
        List<BranchKind> residential,
        Terms terms,
        int committeeFrom,
        int fiveSeatsFrom,
        int groupsFrom,
        int groupSize,
        int foundedInYear,
        int dissolvedInYear,
        int electionInYear,
        int admissions,
        int online,
        int leadingCadre,
        int assessorVisited,
        int excused,
        Range attendance,
        Range lowAttendance,
        List<Profile> profiles,
        List<Frequency> failings,
        List<ReasonGiven> excuses,
        List<Judged> judgements,
        String assessor,
        Texts texts) {
    static final PopulationData SHIPPED = load();

    record Range(int from, int to) {}

    record Place(String code, int share) {}

    record Terms(int residential, int other) {}

    record Size(int share, int from, int to) {}

    record Kind(
            BranchKind kind,
            int share,
            @Nullable BranchForm form,
            int joint,
            List<String> trades,
            List<String> sectorTasks,
            Officer.AdministrativePost post,
            int away,
            int exempt,
            List<Integer> busyMonths,
            List<Size> sizes) {}

    record Profile(String name, int share, int often, int severity, int judgedWell) {}

    record Frequency(Failing failing, int order, int share, int from, int to) {}

    record ReasonGiven(Failing failing, String requirement, Excuse.Kind kind, String text) {}

    record Judged(String requirement, String grounds, Scope scope) {
        enum Scope {
            ALL,
            COMMITTEE,
            NOT_STAND_ALONE
        }
    }

    record Texts(
            String locality,
            String destination,
            List<String> studies,
            List<String> lectures,
            List<String> meetings,
            String committee,
            String admission,
            String founding,
            String work,
            String residents,
            String outing,
            String disclosure,
            String briefing,
            String report,
            String result,
            String task,
            String judgedPoorly) {}

    private static PopulationData load() {
        try (InputStream stream = PopulationData.class.getResourceAsStream("population.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource population.yaml");
            }
            return new YAMLMapper(new YAMLFactory()).readValue(stream, PopulationData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
