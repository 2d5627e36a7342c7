package org.branchrules.engine.internal.trust;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Findings;
import org.branchrules.model.rule.Grading;
import org.branchrules.model.rule.Parameters;
import org.branchrules.model.rule.Remedies;

/**
 * Which types rules may name, and what of them they may use. Facts and enums are those of the model itself, loaded with it:
 * a fact's own methods, the constants of an enum. Of every other type, a list.
 */
public final class Vocabulary {
    private static final Set<String> PACKAGES = Set.of(
            "org.branchrules.model.fact",
            "org.branchrules.model.record",
            "org.branchrules.model.assessment",
            "org.branchrules.model.policy");

    /** The globals by name. */
    static final Map<String, Class<?>> GLOBALS = Map.of(
            "findings", Findings.class,
            "grading", Grading.class,
            "remedies", Remedies.class,
            "parameters", Parameters.class);

    /** Names of every object's own, and of none of ours. */
    private static final Set<String> NEVER = Set.of(
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "finalize",
            "clone",
            "hashCode",
            "equals",
            "toString",
            "factType");

    private static final Map<Class<?>, Set<String>> VALUES = Map.of(
            LocalDate.class,
            Set.of(
                    "plusDays",
                    "plusMonths",
                    "plusYears",
                    "minusDays",
                    "minusMonths",
                    "minusYears",
                    "isBefore",
                    "isAfter",
                    "getYear",
                    "getMonthValue",
                    "getDayOfMonth"),
            Ratio.class,
            Set.of("isReachedBy", "isExceededBy"));

    private Vocabulary() {}

    /** The type of that full name, if rules may name it; it is not initialised. */
    static Optional<Class<?>> type(String name) {
        if (VALUES.keySet().stream().anyMatch(value -> value.getName().equals(name))) {
            return Optional.of(name.equals(Ratio.class.getName()) ? Ratio.class : LocalDate.class);
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !PACKAGES.contains(name.substring(0, dot))) {
            return Optional.empty();
        }
        return load(name).filter(type -> isFact(type) || isEnum(type));
    }

    /** The type of that full name, if rules may import it: they also import what is no fact for the enums that stand in it. */
    static Optional<Class<?>> imported(String name) {
        return type(name)
                .or(() -> PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                        ? load(name)
                                .filter(type -> Arrays.stream(type.getClasses()).anyMatch(Vocabulary::isEnum))
                        : Optional.empty());
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, Fact.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Whether patterns may be of that type. */
    static boolean isFact(Class<?> type) {
        return Fact.class.isAssignableFrom(type)
                && Modifier.isPublic(type.getModifiers())
                && Modifier.isFinal(type.getModifiers());
    }

    /** Whether it is an enum of the model. */
    static boolean isEnum(Class<?> type) {
        return type.isEnum()
                && Modifier.isPublic(type.getModifiers())
                && PACKAGES.contains(type.getPackageName())
                && type.getClassLoader() == Fact.class.getClassLoader();
    }

    /** What rules may call on a type by that name. */
    public static List<Method> methods(Class<?> type, String name) {
        if (!NEVER.contains(name) && isCallable(type, name)) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(name)
                            && !Modifier.isStatic(method.getModifiers())
                            && !method.isBridge()
                            && method.getDeclaringClass() != Object.class)
                    .toList();
        }
        return List.of();
    }

    private static boolean isCallable(Class<?> type, String name) {
        return GLOBALS.containsValue(type)
                || isFact(type)
                || (type == Fact.class && name.equals("showing"))
                || VALUES.getOrDefault(type, Set.of()).contains(name);
    }

    /** The constant of an enum; empty when it has none of that name. */
    static Optional<Class<?>> constant(Class<?> type, String name) {
        return isEnum(type)
                        && Arrays.stream(type.getFields())
                                .anyMatch(field -> field.isEnumConstant()
                                        && field.getName().equals(name))
                ? Optional.of(type)
                : Optional.empty();
    }

    /** An enum that stands within a fact type. */
    static Optional<Class<?>> nested(Class<?> type, String name) {
        return Arrays.stream(type.getClasses())
                .filter(inner ->
                        inner.getSimpleName().equals(name) && inner.getDeclaringClass() == type && isEnum(inner))
                .<Class<?>>map(inner -> inner)
                .findFirst();
    }
}
