package io.rootproof.bundle.pdf;

import java.util.List;

/** What one cell of a table shows. */
public sealed interface Cell {

    /** Plain text; it wraps. */
    record Text(String text) implements Cell {}

    /** Text that is said less loudly. */
    record Muted(String text) implements Cell {}

    /** An identifier or digest, in the fixed-width face. */
    record Mono(String text) implements Cell {}

    /** A number or duration, set to the right. */
    record Number(String text) implements Cell {}

    /** A result: shape, colour and its name. */
    record Badge(Mark mark, String text) implements Cell {}

    /** Text that leads to a place in this document, which must be given an anchor of that name somewhere. */
    record Link(String text, String anchor) implements Cell {}

    /** Text that links can lead to. */
    record Anchor(String text, String anchor) implements Cell {}

    /** One mark for each day, drawn side by side. */
    record Strip(List<Mark> days) implements Cell {
        public Strip {
            days = List.copyOf(days);
        }
    }

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell muted(String text) {
        return new Muted(text);
    }

    static Cell mono(String text) {
        return new Mono(text);
    }

    static Cell number(String text) {
        return new Number(text);
    }

    static Cell number(long number) {
        return new Number(Numbers.grouped(number));
    }

    static Cell badge(String result) {
        return new Badge(Mark.of(result), result.replace('_', ' '));
    }

    static Cell link(String text, String anchor) {
        return new Link(text, anchor);
    }

    static Cell anchor(String text, String anchor) {
        return new Anchor(text, anchor);
    }

    static Cell strip(List<Mark> days) {
        return new Strip(days);
    }
}
