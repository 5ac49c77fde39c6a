package io.rootproof.verification;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of a bundle, unpacked.
 *
 * @param path its name in the bundle; never a path to write to
 * @param content where its bytes are now, under a name of ours
 * @param sha256 in hexadecimal, as it was unpacked
 */
record BundleFile(String path, Path content, long size, String sha256) {

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(content));
    }

    /** All of it, where it has to be small. */
    byte[] bytes(int most) throws IOException {
        if (size > most) {
            throw new UnacceptableFile(path + " has " + size + " bytes; at most " + most + " are read.");
        }
        return Files.readAllBytes(content);
    }
}
