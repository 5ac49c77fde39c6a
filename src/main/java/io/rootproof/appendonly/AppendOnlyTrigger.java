package io.rootproof.appendonly;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/**
 * Refuses every UPDATE and DELETE of the table that it is set on. H2 only: on PostgreSQL the function
 * {@code refuse_change()} does the same. The migrations in {@code db/h2} name this class, so it keeps its name.
 */
public final class AppendOnlyTrigger extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet oldRow, ResultSet newRow) throws SQLException {
        throw new SQLException(
                "Rows of " + tableName + " are append-only: they cannot be changed or deleted.", "23514");
    }
}
