package io.rootproof.verification;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that a bundle's files may have: such as unpack to the same place on every system. */
final class PathName {

    private static final Pattern GOOD =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*){0,3}");

    private static final int LONGEST = 200;

    private final Set<String> seen = new HashSet<>();

    /** Throws if the name leads elsewhere, or is another one's twin where case does not count. */
    void add(String path) throws UnacceptableFile {
        if (path.length() > LONGEST || !GOOD.matcher(path).matches() || path.endsWith(".")) {
            throw new UnacceptableFile("The name " + printable(path)
                    + " is not one that a bundle's file can have: letters, digits, dots, dashes, and at most three"
                    + " folders.");
        }
        if (!seen.add(path.toLowerCase(Locale.ROOT))) {
            throw new UnacceptableFile("Two files are called " + path + ", or differ only in upper and lower case.");
        }
    }

    /** A text from outside, so that it can stand in a sentence. */
    static String printable(String text) {
        String cut = text.length() > 100 ? text.substring(0, 100) + "…" : text;
        StringBuilder out = new StringBuilder("\"");
        cut.chars().forEach(c -> out.append(c >= ' ' && c < 0x7f ? String.valueOf((char) c) : "?"));
        return out.append('"').toString();
    }
}
