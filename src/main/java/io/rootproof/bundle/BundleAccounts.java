package io.rootproof.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The accounts of bundles that are not about all of them: fixed with the order, whatever becomes of the period. */
@ApplicationScoped
class BundleAccounts {

    private static final int AT_ONCE = 500;

    private final DataSource database;

    BundleAccounts(DataSource database) {
        this.database = database;
    }

    /** Within the caller's transaction, after the row of the bundle. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(long bundleId, List<String> accountIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into bundle_account (bundle_id, account_id) values (?, ?)")) {
            int waiting = 0;
            for (String accountId : accountIds) {
                insert.setLong(1, bundleId);
                insert.setString(2, accountId);
                insert.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts of a bundle could not be written", e);
        }
    }
}
