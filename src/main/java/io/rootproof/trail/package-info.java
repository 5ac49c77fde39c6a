/** CloudTrail: what a record of a call by the root user says of its access keys. Bytes in, records out. */
@NullMarked
package io.rootproof.trail;

import org.jspecify.annotations.NullMarked;
