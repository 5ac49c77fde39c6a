/** Rows that may be added and read, and nothing else: the database itself refuses to change them. */
@NullMarked
package io.rootproof.appendonly;

import org.jspecify.annotations.NullMarked;
