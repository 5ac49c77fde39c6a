/** Time: the one clock. */
@NullMarked
package io.rootproof.time;

import org.jspecify.annotations.NullMarked;
