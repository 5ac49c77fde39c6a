/** Imports: evidence and inventories that people bring in as files. */
@NullMarked
package io.rootproof.collection.imports;

import org.jspecify.annotations.NullMarked;
