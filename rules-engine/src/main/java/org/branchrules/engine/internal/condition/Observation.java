package org.branchrules.engine.internal.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.branchrules.model.record.Fact;

/** What was seen of one condition without parts. Used by one thread. */
public final class Observation {
    private final Condition condition;
    private final Threshold threshold;
    private final Map<Sight, String> seen = new EnumMap<>(Sight.class);
    private boolean canBeBelow;

    /** How the threshold of a condition can be watched. */
    private enum Threshold {
        /** It has none. */
        NONE,
        /** Both values can be seen. */
        OPEN,
        /** The rule only asks the fact whether it is reached. */
        HIDDEN
    }

    Observation(Condition condition) {
        this.condition = condition;
        this.threshold = thresholdOf(condition);
    }

    private static Threshold thresholdOf(Condition condition) {
        if (condition.parametersRead().findAny().isEmpty()) {
            return Threshold.NONE;
        }
        if (condition instanceof Compared compared && isMeasured(compared.left()) && isMeasured(compared.right())) {
            return Threshold.OPEN;
        }
        return Threshold.HIDDEN;
    }

    private static boolean isMeasured(Expression expression) {
        Class<?> type = expression.type();
        return type == LocalDate.class
                || Number.class.isAssignableFrom(type)
                || (type.isPrimitive() && type != boolean.class);
    }

    /** The condition. */
    public Condition condition() {
        return condition;
    }

    /** What was seen, with where it was first seen. */
    public Map<Sight, String> seen() {
        return Collections.unmodifiableMap(seen);
    }

    /** The sights of its threshold that there can be; empty where it has none. A value below 0 cannot be where 0 is the threshold. */
    public Set<Sight> boundaries() {
        return switch (threshold) {
            case NONE -> EnumSet.noneOf(Sight.class);
            case OPEN ->
                canBeBelow ? EnumSet.of(Sight.BELOW, Sight.AT, Sight.ABOVE) : EnumSet.of(Sight.AT, Sight.ABOVE);
            case HIDDEN -> EnumSet.of(Sight.EDGE_TRUE, Sight.EDGE_FALSE);
        };
    }

    void see(Sight sight, String where) {
        seen.putIfAbsent(sight, where);
    }

    /** It was asked of the fact at hand. */
    void asked(boolean held, Values values, Fact fact, String where) {
        see(held ? Sight.TRUE : Sight.FALSE, where);
        if (threshold == Threshold.OPEN) {
            measure((Compared) condition, values, where);
        } else if (threshold == Threshold.HIDDEN && !seen.containsKey(held ? Sight.EDGE_TRUE : Sight.EDGE_FALSE)) {
            if (Neighbours.of(fact).anyMatch(neighbour -> turns(neighbour, held, values))) {
                see(held ? Sight.EDGE_TRUE : Sight.EDGE_FALSE, where);
            }
            values.enter(fact);
        }
    }

    private boolean turns(Fact neighbour, boolean held, Values values) {
        values.enter(neighbour);
        try {
            return condition.holds(values) != held;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void measure(Compared compared, Values values, String where) {
        boolean left = asksFact(compared.left());
        Object value = (left ? compared.left() : compared.right()).value(values);
        Object limit = (left ? compared.right() : compared.left()).value(values);
        long distance;
        if (value instanceof LocalDate day && limit instanceof LocalDate last) {
            distance = ChronoUnit.DAYS.between(last, day);
            canBeBelow = true;
        } else if (value instanceof Number number && limit instanceof Number bound) {
            distance = number.longValue() - bound.longValue();
            canBeBelow |= bound.longValue() > 0;
        } else {
            return;
        }
        if (distance >= -1 && distance <= 1) {
            see(distance < 0 ? Sight.BELOW : distance > 0 ? Sight.ABOVE : Sight.AT, where);
        }
    }

    private static boolean asksFact(Expression expression) {
        return expression instanceof This || expression.parts().stream().anyMatch(Observation::asksFact);
    }
}
