package io.rootproof.evidence;

import io.rootproof.evidence.PayloadLine.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lines as they come; what holds something that decides, and the outermost part, is open at first. */
final class FoldedLines {

    private final List<PayloadLine> lines = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    void open(String name, String bracket) {
        PayloadLine opening = PayloadLine.opening(name, bracket);
        lines.add(open.isEmpty() ? opening.unfolded() : opening);
        open.push(lines.size() - 1);
    }

    void close(String bracket) {
        open.pop();
        lines.add(PayloadLine.closing(bracket));
    }

    void add(PayloadLine line) {
        lines.add(line);
        if (line.kind() == Kind.DECIDING) {
            open.forEach(index -> lines.set(index, lines.get(index).unfolded()));
        }
    }

    /** Puts something behind the last line. */
    void follow(String more) {
        lines.add(lines.removeLast().followedBy(more));
    }

    List<PayloadLine> all() {
        return lines;
    }
}
