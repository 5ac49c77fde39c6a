package io.rootproof.bundle.pdf;

/**
 * A table being written row by row; rows reach the file as they come, so a table may be longer than memory. Drawing
 * stays behind this interface, so that a tagged writer can take its place.
 */
public interface TableWriter extends AutoCloseable {

    /** One row, a cell for each column. */
    void row(Cell... cells);

    /** A row across all columns that heads those after it, and that links can lead to. */
    void group(String anchor, String title, String note);

    /** A row across all columns with one mark a day. */
    void strip(Cell.Strip strip);

    /** How many rows were written, groups and strips left out. */
    long rows();

    /** Ends the table; one without rows says so in words. */
    @Override
    void close();
}
