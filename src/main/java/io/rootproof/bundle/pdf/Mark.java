package io.rootproof.bundle.pdf;

import java.awt.Color;

/** How a result looks: always text, shape and colour together, so that no one of them has to be seen. */
public enum Mark {
    PASSED(0x1B7F4B, 0xE3F4EA, 0x7CC49B),
    FAILED(0xB3261E, 0xFCE8E6, 0xB3261E),
    UNKNOWN(0x8A5A00, 0xFFF3D6, 0xF0C14B),
    OTHER(0x4A5568, 0xEDF0F4, 0xC3CAD4),
    /** Before the account was known, or after the report's time: an empty cell. */
    NONE(0x4A5568, 0xFFFFFF, 0xFFFFFF);

    final Color ink;
    final Color paper;
    final Color strip;

    Mark(int ink, int paper, int strip) {
        this.ink = new Color(ink);
        this.paper = new Color(paper);
        this.strip = new Color(strip);
    }

    /** The mark of a result by its name; everything that is not one of the three is {@link #OTHER}. */
    public static Mark of(String result) {
        return switch (result) {
            case "PASSED" -> PASSED;
            case "FAILED" -> FAILED;
            case "UNKNOWN" -> UNKNOWN;
            default -> OTHER;
        };
    }
}
