/** The evidence report: made as a background job, kept as a PDF/A-3u file with its data attached. */
@NullMarked
package io.rootproof.bundle;

import org.jspecify.annotations.NullMarked;
