package io.rootproof.ticket;

import java.util.List;

/**
 * The beginning of something that may be long, so that a page stays small.
 *
 * @param all how many there are
 */
record Shown<T>(List<T> items, int all) {

    static <T> Shown<T> first(int most, List<T> list) {
        return new Shown<>(list.size() > most ? list.subList(0, most) : list, list.size());
    }

    public boolean isEmpty() {
        return all == 0;
    }

    /** How many are left out. */
    public int more() {
        return all - items.size();
    }
}
