/** Not part of the API: may change at any time. */
@NullMarked
package org.branchrules.engine.internal;

import org.jspecify.annotations.NullMarked;
