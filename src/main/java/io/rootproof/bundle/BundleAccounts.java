package io.rootproof.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** The accounts of an audit period now. */
    List<String> ofPeriod(long auditPeriodId) {
        List<String> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select account_id from audit_period_member where period_id = ? order by account_id")) {
            query.setLong(1, auditPeriodId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts of an audit period could not be read", e);
        }
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
