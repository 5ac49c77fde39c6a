/** Remediation tickets: opened by a result, worked by people, closed by later evidence and by nothing else. */
@NullMarked
package io.rootproof.ticket;

import org.jspecify.annotations.NullMarked;
