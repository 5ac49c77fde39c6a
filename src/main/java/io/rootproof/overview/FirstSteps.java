package io.rootproof.overview;

import io.rootproof.collection.CollectionSources;
import io.rootproof.collection.RunStatus;
import io.rootproof.collection.imports.ImportKind;
import io.rootproof.web.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The guide for the first minutes. It is asked with every look at the overview, so it costs one statement that stops at
 * the first row it finds, and none once everything is done: what was done stays done, since nothing is ever deleted.
 */
@ApplicationScoped
@Named("firstSteps")
public class FirstSteps {

    private static final String STATE = """
            select exists (select 1 from evidence_import where kind <> ?),
              exists (select 1 from account where in_inventory = true),
              exists (select 1 from collection_run where status in (?, ?)),
              (select id from collection_run where account_id is null order by started_at desc, id desc limit 1),
              (select status from collection_run where account_id is null order by started_at desc, id desc limit 1)
            """;

    private final DataSource database;
    private final CollectionSources sources;
    private final DemoMode demo;
    private volatile boolean done;

    FirstSteps(DataSource database, CollectionSources sources, DemoMode demo) {
        this.database = database;
        this.sources = sources;
        this.demo = demo;
    }

    /** What is still to be done, for the overview; null once everything is, and in the demo, which does it by itself. */
    public @Nullable FirstStepsState getOpen() {
        if (done || demo.isOn()) {
            return null;
        }
        FirstStepsState state = getState();
        done = state.isAllDone();
        return done ? null : state;
    }

    public FirstStepsState getState() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STATE)) {
            query.setString(1, ImportKind.ACCOUNTS_CSV.name());
            query.setString(2, RunStatus.SUCCEEDED.name());
            query.setString(3, RunStatus.PARTIAL.name());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                String status = row.getString(5);
                return new FirstStepsState(
                        sources.isConnected(),
                        row.getBoolean(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        status == null ? null : row.getLong(4),
                        status == null ? null : RunStatus.valueOf(status));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot say how far this installation is", e);
        }
    }
}
