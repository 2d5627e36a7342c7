package org.branchrules.engine.internal.pack;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.Text;
import org.branchrules.model.fact.CalendarWindow;
import org.jspecify.annotations.Nullable;

/**
 * A parameter with its dated values, oldest first; each holds until the next begins.
 *
 * @param stricter which direction is stricter: {@code lower}, {@code higher}, {@code true}, {@code false} or {@code none}
 * @param window whether rules divide the year by it, so that only some numbers of months will do
 * @param lowerLevels what packs below may do: {@code nothing}, {@code tighten} or {@code replace}
 */
public record ParameterDefinition(
        String key,
        Text title,
        Unit unit,
        boolean window,
        String stricter,
        String lowerLevels,
        List<DatedValue> values) {
    /**
     * One value.
     *
     * @param value an Integer, Boolean, Ratio or LocalDate, as the unit asks
     */
    public record DatedValue(LocalDate from, Object value, Text source) {}

    public ParameterDefinition {
        values = List.copyOf(values);
    }

    /** A value as parameter files write it; null where it is none of the unit, or rules cannot count by it. */
    @Nullable
    Object parse(String text) {
        Object value = unit.parse(text);
        return window && value instanceof Integer months && !CalendarWindow.divideYear(months) ? null : value;
    }

    /** Whether a value is less strict than another; where no direction is stricter, whether it is another at all. */
    boolean loosens(Object value, Object than) {
        int difference = compare(value, than);
        return switch (stricter) {
            case "lower", "false" -> difference > 0;
            case "higher", "true" -> difference < 0;
            default -> difference != 0;
        };
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Integer number) {
            return number.compareTo((Integer) other);
        }
        if (one instanceof Ratio ratio) {
            Ratio than = (Ratio) other;
            return product(ratio.numerator(), than.denominator())
                    .compareTo(product(than.numerator(), ratio.denominator()));
        }
        if (one instanceof Boolean truth) {
            return truth.compareTo((Boolean) other);
        }
        return ((LocalDate) one).compareTo((LocalDate) other);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** The value of these that holds on that day; null before the first. */
    static @Nullable DatedValue valueOn(List<DatedValue> values, LocalDate day) {
        DatedValue holding = null;
        for (DatedValue value : values) {
            if (!value.from().isAfter(day)) {
                holding = value;
            }
        }
        return holding;
    }
}
