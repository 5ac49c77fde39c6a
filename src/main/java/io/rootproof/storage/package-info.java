/** Files by the digest of their content, in a directory or in S3. */
@NullMarked
package io.rootproof.storage;

import org.jspecify.annotations.NullMarked;
