package org.branchrules.engine.internal.scheme;

/** What figures are called. */
final class Figures {
    private Figures() {}

    /** The key, type or scale under which records carry it. */
    static String name(Figure figure) {
        if (figure instanceof Figure.Measured measured) {
            return measured.key();
        }
        if (figure instanceof Figure.Share share) {
            return share.part() + " / " + share.whole();
        }
        if (figure instanceof Figure.Reduction reduction) {
            return reduction.before() + " → " + reduction.after();
        }
        if (figure instanceof Figure.Events events) {
            return events.level() == null ? events.type() : events.type() + " (" + events.level() + ")";
        }
        if (figure instanceof Figure.Activities activities) {
            return activities.type();
        }
        return figure instanceof Figure.Tallied tallied ? tallied.about() : ((Figure.Rated) figure).scale();
    }

    /** Whether its value is a number of occurrences. */
    static boolean isCounted(Figure figure) {
        return figure instanceof Figure.Events
                || figure instanceof Figure.Activities
                || figure instanceof Figure.Tallied;
    }
}
