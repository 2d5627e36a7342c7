/** What a person reads of an assessment, in Chinese and English: names, evidence as sentences, and reasons. */
@NullMarked
package org.branchrules.engine.text;

import org.jspecify.annotations.NullMarked;
