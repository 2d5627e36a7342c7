package org.branchrules.cli;

import java.time.Clock;
import java.util.function.Supplier;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.AssessmentEngine;

/**
 * What a command works with.
 *
 * @param engine gets the engine ready, on first use
 * @param clock only to choose the period where none is named
 */
record Environment(Console console, Supplier<AssessmentEngine> engine, Clock clock) {}
