package io.rootproof.transparency;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** A copy of all tables that is brought back later, as whoever runs the database can: no trigger stands in the way. */
final class Backup {

    private final DataSource database;

    private Backup(DataSource database) {
        this.database = database;
    }

    /** What is there now. */
    static Backup of(DataSource database) throws SQLException {
        Backup backup = new Backup(database);
        if (backup.isPostgres()) {
            backup.execute("drop schema if exists yesterday cascade", "create schema yesterday");
            for (String table : backup.tables()) {
                backup.execute("create table yesterday." + table + " as table public." + table);
            }
        } else {
            backup.execute("script to 'memFS:yesterday.sql'");
        }
        return backup;
    }

    void restore() throws SQLException {
        if (!isPostgres()) {
            execute("drop all objects", "runscript from 'memFS:yesterday.sql'");
            return;
        }
        List<String> statements = new ArrayList<>(List.of("begin", "set local session_replication_role = replica"));
        statements.add("truncate " + String.join(", ", tables()) + " cascade");
        for (String table : tables()) {
            statements.add("insert into public." + table + " table yesterday." + table);
        }
        statements.add("commit");
        execute(statements.toArray(String[]::new));
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE' order by table_name")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private boolean isPostgres() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection
                    .getMetaData()
                    .getDatabaseProductName()
                    .toLowerCase(Locale.ROOT)
                    .contains("postgres");
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
