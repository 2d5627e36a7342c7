/** What the build of this module runs. */
@NullMarked
package org.branchrules.engine.internal.build;

import org.jspecify.annotations.NullMarked;
