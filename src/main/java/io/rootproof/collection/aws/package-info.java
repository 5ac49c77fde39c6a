/** AWS as the collector sees it: connections, calls, and answers kept byte for byte, live or recorded. */
@NullMarked
package io.rootproof.collection.aws;

import org.jspecify.annotations.NullMarked;
