/** Collecting: runs on a schedule or on demand, what each brought, and what it could not get and why. */
@NullMarked
package io.rootproof.collection;

import org.jspecify.annotations.NullMarked;
