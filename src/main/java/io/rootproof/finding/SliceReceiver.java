package io.rootproof.finding;

/** Takes the findings of a document, one at a time and in order. */
public interface SliceReceiver {

    void slice(FindingSlice slice);

    /**
     * An element that cannot be a finding, in a document that can be read otherwise.
     *
     * @param pointer as in {@link FindingSlice#pointer()}
     * @param reason what is wrong with it, as a sentence
     */
    void refused(String pointer, String reason);
}
