package org.branchrules.engine.internal.condition;

/** Something that can be seen of a condition while its rule runs. */
public enum Sight {
    /** It was asked, and held. */
    TRUE,
    /** It was asked, and did not hold. */
    FALSE,
    /** It held, and had it not, the rule would not have fired where it did, or would have where it did not. */
    DECISIVE_TRUE,
    /** It did not hold, and had it, the rule would have fired where it did not, or would not have where it did. */
    DECISIVE_FALSE,
    /** The value was one, or one day, below the threshold. */
    BELOW,
    /** The value was the threshold itself. */
    AT,
    /** The value was one, or one day, above the threshold. */
    ABOVE,
    /** It held, and the smallest change of one figure or date of the fact would have turned it. */
    EDGE_TRUE,
    /** It did not hold, and the smallest change of one figure or date of the fact would have turned it. */
    EDGE_FALSE
}
