package io.rootproof.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of digests, as {@code sha256sum} reads it. */
final class Sums {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");
    private static final int LARGEST = 16 * 1024 * 1024;

    private Sums() {}

    /** Digests by path, in their order. */
    static TreeMap<String, String> read(BundleFile file) throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        PathName names = new PathName();
        String text = new String(file.bytes(LARGEST), StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
            throw new UnacceptableFile("SHA256SUMS is not a list of lines.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new java.io.ByteArrayInputStream(file.bytes(LARGEST)), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    throw new UnacceptableFile(
                            "SHA256SUMS has a line that does not belong there: " + PathName.printable(line));
                }
                names.add(matcher.group(2));
                if (!sums.isEmpty() && sums.lastKey().compareTo(matcher.group(2)) >= 0) {
                    throw new UnacceptableFile("SHA256SUMS is not in the order of the names: "
                            + PathName.printable(matcher.group(2)) + " stands too late.");
                }
                sums.put(matcher.group(2), matcher.group(1));
            }
        }
        return sums;
    }
}
