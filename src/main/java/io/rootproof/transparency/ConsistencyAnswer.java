package io.rootproof.transparency;

import java.util.List;

/**
 * RFC 6962, section 2.1.2.
 *
 * @param fromRoot base64
 * @param toRoot base64
 * @param proof base64 each
 */
record ConsistencyAnswer(long from, long to, String fromRoot, String toRoot, List<String> proof) {}
