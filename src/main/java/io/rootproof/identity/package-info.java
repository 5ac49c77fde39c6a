/** People, their roles, how they prove who they are, and the log of what they did. */
@NullMarked
package io.rootproof.identity;

import org.jspecify.annotations.NullMarked;
