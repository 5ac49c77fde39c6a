/** The same work in Jira: issues for tickets, comments on what evidence says, and what their status says here. */
@NullMarked
package io.rootproof.tracker;

import org.jspecify.annotations.NullMarked;
