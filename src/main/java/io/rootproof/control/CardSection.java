package io.rootproof.control;

/**
 * One heading of the control card with what stands under it.
 *
 * @param title the heading
 * @param body Markdown, without the heading
 */
public record CardSection(String title, String body) {}
