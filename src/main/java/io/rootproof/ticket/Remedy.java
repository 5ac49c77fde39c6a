package io.rootproof.ticket;

import io.quarkus.qute.TemplateData;

/**
 * What the page of a failure ticket offers beside its checklist.
 *
 * @param trailReadable whether a connection reaches the account, so that its event history can be looked into from here
 */
@TemplateData
record Remedy(boolean trailReadable, DeletionGuide guide) {}
