package io.rootproof.finding;

/**
 * One finding cut out of the document that carried it.
 *
 * @param pointer where it stood: a JSON pointer such as {@code /Findings/3}, or {@code line 4} in a file of one finding
 *     per line
 * @param bytes the finding's own bytes, exactly as received, from its opening to its closing brace; this is what gets
 *     stored and hashed. The array belongs to the receiver.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the evidence; copying them per access would serve nobody
public record FindingSlice(String pointer, byte[] bytes) {}
