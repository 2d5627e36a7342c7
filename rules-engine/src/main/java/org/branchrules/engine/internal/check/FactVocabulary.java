package org.branchrules.engine.internal.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchrules.model.assessment.GradeResult;
import org.branchrules.model.assessment.RequirementResult;
import org.branchrules.model.fact.Absence;
import org.branchrules.model.fact.AdmissionCase;
import org.branchrules.model.fact.AdmissionVote;
import org.branchrules.model.fact.AgendaItem;
import org.branchrules.model.fact.AppraisalResult;
import org.branchrules.model.fact.Branch;
import org.branchrules.model.fact.Cadence;
import org.branchrules.model.fact.CadreAttendance;
import org.branchrules.model.fact.Decision;
import org.branchrules.model.fact.Departure;
import org.branchrules.model.fact.ElectionCase;
import org.branchrules.model.fact.FlaggedEvidence;
import org.branchrules.model.fact.Group;
import org.branchrules.model.fact.GroupStrength;
import org.branchrules.model.fact.GuestVote;
import org.branchrules.model.fact.HomeStudy;
import org.branchrules.model.fact.Induction;
import org.branchrules.model.fact.MeanAttendance;
import org.branchrules.model.fact.OfficerInOffice;
import org.branchrules.model.fact.Rectification;
import org.branchrules.model.fact.Session;
import org.branchrules.model.fact.Strength;
import org.branchrules.model.fact.StudyCoverage;
import org.branchrules.model.fact.TalkCoverage;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.fact.Team;
import org.branchrules.model.fact.Term;
import org.branchrules.model.fact.Uninvited;
import org.branchrules.model.fact.VacantPost;
import org.branchrules.model.record.Adjustment;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.CareCase;
import org.branchrules.model.record.Dues;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Event;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Founding;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Rating;
import org.branchrules.model.record.SuperiorSupport;
import org.branchrules.model.record.TemporaryBranch;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Unit;
import org.branchrules.model.record.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * The types of fact that rules may match, with what they can ask of each: derived by reflection from the model. Immutable,
 * and safe for use by several threads.
 */
public final class FactVocabulary {
    /** Words of DRL that cannot be names of properties. */
    public static final Set<String> RESERVED = Set.of("unit", "when", "and", "or", "not", "modify");

    private static final FactVocabulary MODEL = new FactVocabulary(List.of(
            Adjustment.class,
            AgendaItem.class,
            Appraisal.class,
            Branch.class,
            Uninvited.class,
            StudyCoverage.class,
            Rectification.class,
            MajorMatter.class,
            Induction.class,
            HomeStudy.class,
            GuestVote.class,
            GroupStrength.class,
            ElectionCase.class,
            Dues.class,
            Departure.class,
            AppraisalResult.class,
            AdmissionVote.class,
            AdmissionCase.class,
            Absence.class,
            Cadence.class,
            CadreAttendance.class,
            CareCase.class,
            Decision.class,
            Election.class,
            Event.class,
            FlaggedEvidence.class,
            Founding.class,
            GradeResult.class,
            Group.class,
            LifeMeeting.class,
            MeanAttendance.class,
            Measure.class,
            OfficerInOffice.class,
            Rating.class,
            RequirementResult.class,
            Session.class,
            Strength.class,
            SuperiorSupport.class,
            TalkCoverage.class,
            Tally.class,
            Team.class,
            TemporaryBranch.class,
            Term.class,
            ThemeDay.class,
            Unit.class,
            VacantPost.class,
            WorkPlan.class));

    private final List<Class<? extends Fact>> types;
    private final Map<String, Class<?>> importable = new TreeMap<>();

    private FactVocabulary(List<Class<? extends Fact>> types) {
        this.types = types;
        for (Class<? extends Fact> type : types) {
            importable.put(type.getName(), type);
            for (Member member : members(type)) {
                enumerations(member.type());
                member.parameters().forEach(this::enumerations);
            }
        }
    }

    /** That of the fact model of this library. */
    public static FactVocabulary ofModel() {
        return MODEL;
    }

    /** Constants that are named after something are imported with it: there is more than one {@code Kind}. */
    private void enumerations(Class<?> type) {
        if (type.isEnum()) {
            Class<?> around = type.getDeclaringClass();
            Class<?> imported = around == null ? type : around;
            importable.put(imported.getName(), imported);
        }
    }

    /**
     * Something that a rule can ask of a fact.
     *
     * @param component whether it is stated in the fact, rather than worked out from it
     * @param parameters empty where it is asked for by its name alone
     */
    public record Member(String name, Class<?> type, boolean component, List<Class<?>> parameters) {
        public Member {
            parameters = List.copyOf(parameters);
        }
    }

    /** The types of fact, by name. */
    public List<Class<? extends Fact>> types() {
        return types;
    }

    /** The class that an import names: a fact, an enumeration that facts use, or what holds one. */
    public Optional<Class<?>> ofImport(String name) {
        return Optional.<Class<?>>ofNullable(importable.get(name))
                .or(() -> importable.values().stream()
                        .filter(type -> type.getCanonicalName().equals(name))
                        .findFirst());
    }

    /** The classes that an import may name, by that name. */
    public Set<String> imports() {
        Set<String> names = new TreeSet<>();
        importable.values().forEach(type -> names.add(type.getCanonicalName()));
        return names;
    }

    /** What a rule can ask of a fact, by name. */
    public static List<Member> members(Class<?> type) {
        List<Member> members = new ArrayList<>();
        Set<String> components = new TreeSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(component.getName());
            }
        }
        for (Method method : type.getMethods()) {
            if (isAsked(method)) {
                boolean component = method.getParameterCount() == 0 && components.contains(method.getName());
                members.add(new Member(
                        method.getName(), method.getReturnType(), component, List.of(method.getParameterTypes())));
            }
        }
        members.sort(Comparator.comparing(Member::name)
                .thenComparing(member -> member.parameters().size()));
        return members;
    }

    private static boolean isAsked(Method method) {
        boolean inherited = method.getDeclaringClass() == Object.class || method.getDeclaringClass() == Record.class;
        boolean own = Arrays.stream(Fact.class.getMethods())
                .anyMatch(ofFact -> ofFact.getName().equals(method.getName()));
        boolean common = Set.of("hashCode", "toString", "equals", "compareTo").contains(method.getName());
        return !inherited && !own && !common && !method.isBridge() && !Modifier.isStatic(method.getModifiers());
    }

    /** The members of that name. */
    static List<Member> named(Class<?> type, String name) {
        return members(type).stream()
                .filter(member -> member.name().equals(name))
                .toList();
    }

    /** The constant of an enumeration; null where it has none of that name. */
    static @Nullable Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
