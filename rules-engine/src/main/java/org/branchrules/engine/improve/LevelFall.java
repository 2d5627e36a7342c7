package org.branchrules.engine.improve;

import org.branchrules.model.Text;
import org.branchrules.model.assessment.RatingLevel;

/** That the level of a local scheme falls. Immutable. */
public record LevelFall(String scheme, Text title, RatingLevel before, RatingLevel after) {}
