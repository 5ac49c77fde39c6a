/** Reads service control policies: whether one denies the root user of an account to make an access key. */
@NullMarked
package io.rootproof.prevention.scp;

import org.jspecify.annotations.NullMarked;
