/**
 * Records in and out: reading and checking JSON and YAML, the canonical form and its digest, the schema, and the
 * template to fill in.
 *
 * <p>A record file holds one record, an array of records or (YAML) several documents. Field names are those of the record
 * components in {@link org.branchrules.model.record}. A field that is left out or null was not supplied. Dates are written
 * {@code 2024-03-15}, yes and no as {@code true} and {@code false}, constants in capitals.
 */
@NullMarked
package org.branchrules.engine.io;

import org.jspecify.annotations.NullMarked;
