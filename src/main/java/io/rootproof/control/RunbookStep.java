package io.rootproof.control;

/**
 * One step of the runbook, and one line of a ticket's checklist.
 *
 * @param number from 1, in the order of work
 * @param title one line that says what to do
 * @param body Markdown: how to do it
 */
public record RunbookStep(int number, String title, String body) {}
