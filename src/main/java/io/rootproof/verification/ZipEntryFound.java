package io.rootproof.verification;

/**
 * A file that was unpacked from an archive, with what its directory has to say of it.
 *
 * @param offset where its head begins
 */
record ZipEntryFound(ZipHead head, long offset, long crc, long packed, long size) {}
