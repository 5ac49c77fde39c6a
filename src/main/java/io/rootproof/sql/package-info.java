/** Plain SQL in the caller's transaction, for tables that need no entities. */
@NullMarked
package io.rootproof.sql;

import org.jspecify.annotations.NullMarked;
