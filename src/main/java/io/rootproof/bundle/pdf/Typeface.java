package io.rootproof.bundle.pdf;

/** The faces that a report is set in, each embedded whole or as a subset. */
public enum Typeface {
    SANS("LiberationSans-Regular"),
    BOLD("LiberationSans-Bold"),
    ITALIC("LiberationSans-Italic"),
    /** For identifiers and digests, which people compare letter by letter. */
    MONO("LiberationMono-Regular");

    final String file;

    Typeface(String file) {
        this.file = "/liberation/" + file + ".ttf";
    }
}
