/** IAM credential reports: finds the root user's row and reads what its columns say of access keys. */
@NullMarked
package io.rootproof.credentialreport;

import org.jspecify.annotations.NullMarked;
