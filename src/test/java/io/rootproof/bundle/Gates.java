package io.rootproof.bundle;

import io.rootproof.testing.Eventually;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Holds a node at a step of sealing, from outside: the database lets it wait where it writes down that step. Nothing in
 * the program knows of it.
 */
final class Gates implements AutoCloseable {

    private static final int LOCK = 4711;

    private final Connection connection;

    /**
     * @param connection of its own, to a database that has its tables
     */
    Gates(Connection connection) throws SQLException {
        this.connection = connection;
        execute(
                "create schema gates",
                "create table gates.closed (step varchar(200) not null)",
                """
                create function gates.pass() returns trigger as $$
                declare
                  reached text := case
                    when tg_table_name = 'bundle_seal' then 'seal'
                    when to_jsonb(new)->>'checkpoint' is distinct from to_jsonb(old)->>'checkpoint' then 'pin'
                    when to_jsonb(new)->>'step' is distinct from to_jsonb(old)->>'step' then to_jsonb(new)->>'step'
                  end;
                begin
                  if exists (select 1 from gates.closed c where reached like c.step) then
                    perform pg_advisory_xact_lock_shared(%d);
                  end if;
                  return new;
                end $$ language plpgsql
                """.formatted(LOCK),
                "create trigger gate before update on bundle for each row execute function gates.pass()",
                "create trigger gate before insert on bundle_seal for each row execute function gates.pass()");
    }

    /**
     * Closes one, and waits until somebody stands before it.
     *
     * @param step as the bundle's page says it, or its beginning with a %; {@code pin} where the state of the log is
     *     fixed; {@code seal} where the seal is entered
     */
    void close(String step) throws SQLException {
        execute("select pg_advisory_lock(" + LOCK + ")", "insert into gates.closed values ('" + step + "')");
    }

    void awaitSomebody() {
        Eventually.so(() -> count("select count(*) from pg_locks where locktype = 'advisory' and objid = " + LOCK
                        + " and not granted")
                > 0);
    }

    /** Lets through whoever comes; what waits for one that was killed ends. */
    void open() throws SQLException {
        execute(
                "delete from gates.closed",
                "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = " + LOCK
                        + " and not granted",
                "select pg_advisory_unlock_all()");
    }

    long count(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
