/** Timestamps of RFC 3161: asking for them, and judging them. */
@NullMarked
package io.rootproof.signing.timestamp;

import org.jspecify.annotations.NullMarked;
