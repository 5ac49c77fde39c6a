/**
 * Exceptions: somebody asks to live with a key for a while, a second person decides, and the end is known from the
 * beginning. Never a way to PASSED. In code they are risk acceptances, since exceptions are something else in Java.
 */
@NullMarked
package io.rootproof.acceptance;

import org.jspecify.annotations.NullMarked;
