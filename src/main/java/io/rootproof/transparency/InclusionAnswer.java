package io.rootproof.transparency;

import java.util.List;

/**
 * RFC 6962, section 2.1.1.
 *
 * @param size entries of the tree that it is for
 * @param entry canonical JSON
 * @param leafHash base64
 * @param root base64
 * @param proof base64 each, from the leaf upwards
 */
record InclusionAnswer(long index, long size, String entry, String leafHash, String root, List<String> proof) {}
