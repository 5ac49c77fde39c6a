/** The append-only evidence store: what was received, byte for byte, with where it came from and when. */
@NullMarked
package io.rootproof.evidence;

import org.jspecify.annotations.NullMarked;
