/** Pages and API of audit periods: what of them is proven, samples, their bundles, and closing them. */
@NullMarked
package io.rootproof.audit;

import org.jspecify.annotations.NullMarked;
