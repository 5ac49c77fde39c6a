package io.rootproof.tracker;

import org.jspecify.annotations.Nullable;

/**
 * The issue of a ticket.
 *
 * @param status as Jira last said; null until it was asked
 * @param done whether that says that the key was deleted
 */
record TrackerIssue(
        long ticket, String key, String url, @Nullable String status, boolean done) {}
