package org.branchrules.engine.internal.assess;

import java.util.List;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.ResolvedPolicy;
import org.branchrules.model.assessment.PackReference;

/**
 * What binds some branches on one day, made ready to assess with. Immutable, and safe for use by several threads.
 *
 * @param layers the packs with the day from which each counts, superior first
 * @param checks one for each requirement, in the order of the catalogue
 */
record Plan(ResolvedPolicy resolved, List<Layer> layers, List<Check> checks, List<PackReference> packs) {
    static Plan of(Layers all, ResolvedPolicy resolved) {
        List<Layer> layers = resolved.binding().packs().stream()
                .map(pack -> new Layer(pack, all.inForceFrom(pack.data().id())))
                .toList();
        return new Plan(
                resolved,
                layers,
                Check.of(resolved),
                resolved.binding().packs().stream().map(LoadedPack::reference).toList());
    }
}
