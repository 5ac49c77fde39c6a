package io.rootproof.web.list;

import java.util.List;

/**
 * The form that gives the selected rows to somebody.
 *
 * @param action where it is posted
 * @param name the field that each selected row sends
 * @param people user names to choose from
 * @param anybody true if others can be typed, too
 */
public record BulkAssignment(String action, String name, List<String> people, boolean anybody) {

    /** How many rows are taken at once. */
    public static final int MOST = 500;

    public int most() {
        return MOST;
    }
}
