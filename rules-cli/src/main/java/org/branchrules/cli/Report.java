package org.branchrules.cli;

import java.io.Closeable;
import java.io.IOException;
import org.branchrules.model.assessment.Assessment;

/** Takes assessments one by one and writes each at once, so that none is kept. Closing it ends the report. */
interface Report extends Closeable {
    void add(Assessment assessment) throws IOException;
}
