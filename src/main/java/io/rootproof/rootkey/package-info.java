/** The vocabulary of the claim: what a document can say of root keys, and the strictness all its readers share. */
@NullMarked
package io.rootproof.rootkey;

import org.jspecify.annotations.NullMarked;
