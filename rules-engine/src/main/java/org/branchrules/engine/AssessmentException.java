package org.branchrules.engine;

import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** One branch could not be assessed; nothing of it is half-done, and no other branch is affected. */
public final class AssessmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    AssessmentException(Text text) {
        super(text.en());
        this.text = text;
    }

    AssessmentException(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** What went wrong; where it was a rule, its name. */
    public String message(Language language) {
        return text.in(language);
    }
}
