/** Decides, by rules that can be read, what is proven of each account at each instant, from observations alone. */
@NullMarked
package io.rootproof.assessment;

import org.jspecify.annotations.NullMarked;
