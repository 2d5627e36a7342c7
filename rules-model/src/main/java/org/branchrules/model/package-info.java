/** Words that every other package of the model uses: languages, bilingual text, periods, requirement ids. */
@NullMarked
package org.branchrules.model;

import org.jspecify.annotations.NullMarked;
