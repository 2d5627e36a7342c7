package org.branchrules.cli;

import java.io.PrintWriter;
import org.branchrules.cli.terminal.Console;

/** A bar on standard error that shows how far a long run is; nothing where it is no terminal, or the run is short. */
final class Progress {
    private static final int WORTH_SHOWING = 100;
    private static final int LENGTH = 30;

    private final PrintWriter out;
    private final int total;
    private final boolean shown;
    private int done;
    private boolean visible;

    Progress(Console console, PrintWriter out, int total) {
        this.out = out;
        this.total = total;
        this.shown = console.errorTerminal() && total >= WORTH_SHOWING;
    }

    /** One more is done. */
    void step() {
        done++;
        if (shown && (!visible || (long) done * LENGTH * 4 / total != (done - 1L) * LENGTH * 4 / total)) {
            int filled = (int) ((long) done * LENGTH / total);
            out.print("\r[" + "#".repeat(filled) + ".".repeat(LENGTH - filled) + "] " + done + "/" + total);
            out.flush();
            visible = true;
        }
    }

    /** Clears the line, for something else to be written. */
    void hide() {
        if (visible) {
            out.print("\r" + " ".repeat(LENGTH + 25) + "\r");
            out.flush();
            visible = false;
        }
    }
}
