/** Digests. */
@NullMarked
package io.rootproof.digest;

import org.jspecify.annotations.NullMarked;
