/** The result of an assessment: outcomes, scores, grade, remedies, and the receipt by which it can be repeated. */
@NullMarked
package org.branchrules.model.assessment;

import org.jspecify.annotations.NullMarked;
