/** Findings: cuts documents into findings, recognises those on root access keys, and reads what they say. */
@NullMarked
package io.rootproof.finding;

import org.jspecify.annotations.NullMarked;
