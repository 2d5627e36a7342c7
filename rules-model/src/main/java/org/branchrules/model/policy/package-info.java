/** What a policy says of its requirements, apart from how they are breached: the catalogue, its parameters and criteria. */
@NullMarked
package org.branchrules.model.policy;

import org.jspecify.annotations.NullMarked;
