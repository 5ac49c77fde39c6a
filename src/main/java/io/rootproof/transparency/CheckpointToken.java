package io.rootproof.transparency;

import java.time.Instant;

/**
 * An authority's word that a note existed at a time (RFC 3161).
 *
 * @param response base64 of the response in DER, as {@code openssl ts -verify} reads it
 * @param test whether a test authority gave it, whose time proves nothing
 */
record CheckpointToken(long id, long checkpointId, String response, Instant genTime, String authority, boolean test) {}
