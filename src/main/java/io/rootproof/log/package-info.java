/** The log of everything that matters: entries written with the change itself, put in order, under a Merkle tree. */
@NullMarked
package io.rootproof.log;

import org.jspecify.annotations.NullMarked;
