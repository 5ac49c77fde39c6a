/** Audit periods: which days of which accounts are audited by whom, and what an auditor may read for that. */
@NullMarked
package io.rootproof.period;

import org.jspecify.annotations.NullMarked;
