package io.rootproof.verification;

import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A bundle that was unpacked already. Links are not followed. */
final class Folder {

    private Folder() {}

    static void read(Path folder, Limits limits, Deadline deadline, TreeMap<String, BundleFile> into)
            throws IOException {
        PathName names = new PathName();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, 6)) {
            paths = walk.limit(limits.entries() * 2L).sorted().toList();
        }
        for (Path path : paths) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            String name = folder.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new UnacceptableFile(PathName.printable(name) + " is no plain file.");
            }
            names.add(name);
            into.put(name, new BundleFile(name, path, Files.size(path), digest(path, deadline)));
            if (into.size() > limits.entries()) {
                throw new UnacceptableFile("It has more than " + limits.entries() + " files.");
            }
        }
        if (into.isEmpty()) {
            throw new UnacceptableFile("The folder is empty.");
        }
    }

    private static String digest(Path path, Deadline deadline) throws IOException {
        MessageDigest digest = Sha256.start();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                deadline.check();
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
