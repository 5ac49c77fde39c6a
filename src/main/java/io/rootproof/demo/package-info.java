/** The demo organisation, served as recorded AWS responses to the real pipeline. Nothing depends on it. */
@NullMarked
package io.rootproof.demo;

import org.jspecify.annotations.NullMarked;
