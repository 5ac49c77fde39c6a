/** Hunting for use: what CloudTrail says that a root user did while it had a key. */
@NullMarked
package io.rootproof.collection.hunting;

import org.jspecify.annotations.NullMarked;
