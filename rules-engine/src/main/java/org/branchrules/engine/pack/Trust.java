package org.branchrules.engine.pack;

/** How far a pack is trusted. Rules are compiled to code: whoever may have rules run may have code run. */
public enum Trust {
    /**
     * The default, for every pack from outside: its raw text, the tree of its rules and the code that is made of them may
     * hold nothing but what stands on a list.
     */
    RESTRICTED,
    /** A pack that the host put on its class path, or that carries a signature which the host accepts. */
    TRUSTED
}
