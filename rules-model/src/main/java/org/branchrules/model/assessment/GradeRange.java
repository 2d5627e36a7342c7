package org.branchrules.model.assessment;

/** The worst and the best grade that could come out once everything open is decided. */
public record GradeRange(Grade worst, Grade best) {
    /** Whether nothing that is open could change the grade. */
    public boolean isCertain() {
        return worst == best;
    }
}
