/** Archivable PDF (PDF/A-3u) with tables that stream; knows nothing of accounts or evidence. */
@NullMarked
package io.rootproof.bundle.pdf;

import org.jspecify.annotations.NullMarked;
