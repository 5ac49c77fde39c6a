package io.rootproof.collection.imports;

/**
 * What was not taken, and why.
 *
 * @param pointer where it stands: a JSON pointer such as {@code /Findings/3}, or {@code line 4}; empty for the whole file
 * @param reason a sentence for people
 */
public record Remark(String pointer, String reason) {}
