package io.rootproof.bundle;

import java.util.ArrayList;
import java.util.List;

/** What exists and could not be loaded or included. Anything in here makes the report INCOMPLETE. */
final class Omissions {

    /** Enough for people to see what is wrong; the count says the rest. */
    static final int LISTED = 200;

    private final List<String> listed = new ArrayList<>();
    private long count;

    void add(String what) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(what);
        }
    }

    long count() {
        return count;
    }

    /** The first of them, and how many more there are. */
    List<String> listed() {
        List<String> shown = new ArrayList<>(listed);
        if (count > listed.size()) {
            shown.add("and " + (count - listed.size()) + " more");
        }
        return shown;
    }
}
