/** The log for people and programs: checkpoints, proofs, search. */
@NullMarked
package io.rootproof.transparency;

import org.jspecify.annotations.NullMarked;
