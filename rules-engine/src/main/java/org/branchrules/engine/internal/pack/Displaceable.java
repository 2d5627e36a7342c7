package org.branchrules.engine.internal.pack;

/** Which packs may displace a requirement. */
enum Displaceable {
    /** None. */
    BY_NONE,
    /** Those of the national level only. */
    BY_NATIONAL,
    /** Every pack that extends the one it stands in. */
    BY_ALL
}
