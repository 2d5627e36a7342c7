package org.branchrules.engine.internal.trust;

import org.jspecify.annotations.Nullable;

/** A class that does something when it is loaded, as a class on the class path of a host may. */
public final class Initialised {
    /** Reading it initialises the class. */
    public static @Nullable String FIELD = System.setProperty(Hostile.PROPERTY, "1");

    private Initialised() {}
}
