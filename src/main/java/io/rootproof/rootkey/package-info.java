/** The vocabulary of the claim: what a document can say of a root user's access keys. */
@NullMarked
package io.rootproof.rootkey;

import org.jspecify.annotations.NullMarked;
