/** Reviews of the control: when one is due, what was looked at, and who signed for it. */
@NullMarked
package io.rootproof.review;

import org.jspecify.annotations.NullMarked;
