/** The gate for new accounts: which came, which are ready, who took them over, and which are in use without having passed. */
@NullMarked
package io.rootproof.onboarding;

import org.jspecify.annotations.NullMarked;
