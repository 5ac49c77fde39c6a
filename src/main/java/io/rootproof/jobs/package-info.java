/** Jobs: work that the database remembers, so that it runs on one node only and survives a crash. */
@NullMarked
package io.rootproof.jobs;

import org.jspecify.annotations.NullMarked;
