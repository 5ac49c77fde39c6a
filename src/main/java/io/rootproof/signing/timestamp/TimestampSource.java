package io.rootproof.signing.timestamp;

/** Something that says when a digest existed. */
public interface TimestampSource {

    /**
     * @param sha256 32 bytes
     * @return a token that was checked
     * @throws TimestampsUnavailable if nobody gave one that can be used; ask again later
     */
    TimestampToken stamp(byte[] sha256) throws TimestampsUnavailable;
}
