/** IAM's direct answers on access keys: the account summary and the list of keys. */
@NullMarked
package io.rootproof.accesskey;

import org.jspecify.annotations.NullMarked;
