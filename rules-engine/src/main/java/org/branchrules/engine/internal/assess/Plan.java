package org.branchrules.engine.internal.assess;

import java.util.List;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.ResolvedPack;
import org.branchrules.model.assessment.PackReference;

/**
 * A pack as it stands on one day, made ready to assess with. Immutable, and safe for use by several threads.
 *
 * @param checks one for each requirement, in the order of the catalogue
 */
record Plan(LoadedPack pack, ResolvedPack resolved, List<Check> checks, List<PackReference> packs) {
    static Plan of(LoadedPack pack, ResolvedPack resolved) {
        return new Plan(pack, resolved, Check.of(pack, resolved), List.of(pack.reference()));
    }
}
