/** The pages that combine what the floors below keep: the overview, the accounts, the control card. */
@NullMarked
package io.rootproof.overview;

import org.jspecify.annotations.NullMarked;
