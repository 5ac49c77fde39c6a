/** The population: every AWS account that should be proven, with its lifecycle, scope and owner over time. */
@NullMarked
package io.rootproof.account;

import org.jspecify.annotations.NullMarked;
