/** Checks of a bundle by somebody who trusts neither its maker nor the store that it came from. */
@NullMarked
package io.rootproof.verification;

import org.jspecify.annotations.NullMarked;
