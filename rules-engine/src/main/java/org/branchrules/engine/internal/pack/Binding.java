package org.branchrules.engine.internal.pack;

import java.util.List;

/**
 * Which packs bind some branches on one day. Immutable; packs are compared by identity.
 *
 * @param packs the editions that bind them, superior first
 * @param noneInForce ids of the packs that are made for them, but of which no edition is in force on that day
 */
public record Binding(List<LoadedPack> packs, List<String> noneInForce) {
    public Binding {
        packs = List.copyOf(packs);
        noneInForce = List.copyOf(noneInForce);
    }
}
