package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import org.branchrules.engine.internal.pack.LoadedPack;

/**
 * One pack of a plan.
 *
 * @param inForceFrom the day from which its first edition is in force: nothing earlier is due under it
 */
record Layer(LoadedPack pack, LocalDate inForceFrom) {}
