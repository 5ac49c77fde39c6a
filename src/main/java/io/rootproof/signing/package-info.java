/** Keys, signatures and timestamps, usable without the rest of the application. */
@NullMarked
package io.rootproof.signing;

import org.jspecify.annotations.NullMarked;
