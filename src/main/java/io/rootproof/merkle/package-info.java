/** The Merkle tree of RFC 6962: hashes, roots, proofs and checkpoints, without any storage. */
@NullMarked
package io.rootproof.merkle;

import org.jspecify.annotations.NullMarked;
