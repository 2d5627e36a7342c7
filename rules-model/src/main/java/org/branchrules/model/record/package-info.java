/**
 * What a branch's files hold for a period, as immutable records. A section that was not supplied is {@code null} and
 * means "unknown"; an empty list means "none held". Constructors refuse what cannot be, with an
 * {@link org.branchrules.model.record.InvalidRecordException} that names every problem and its place.
 *
 * <p>Members are opaque ids: names and identity numbers have no place in these records.
 */
@NullMarked
package org.branchrules.model.record;

import org.jspecify.annotations.NullMarked;
