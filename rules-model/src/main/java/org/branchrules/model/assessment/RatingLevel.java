package org.branchrules.model.assessment;

import org.branchrules.model.Text;

/** A level of a local scheme: a star, a tier, a grade. Immutable. */
public record RatingLevel(String id, Text title) {}
