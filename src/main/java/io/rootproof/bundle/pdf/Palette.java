package io.rootproof.bundle.pdf;

import java.awt.Color;

/** The report's colours. Text colours keep a contrast of at least 4.5 on white and on the zebra. */
final class Palette {

    static final Color INK = new Color(0x17202E);
    static final Color MUTED = new Color(0x5B6675);
    static final Color RULE = new Color(0xD5DAE1);
    static final Color NAVY = new Color(0x12305A);
    static final Color ACCENT = new Color(0x2563A8);
    static final Color ZEBRA = new Color(0xF6F8FA);
    static final Color WHITE = Color.WHITE;

    private Palette() {}
}
