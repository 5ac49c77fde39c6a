package io.rootproof.bundle;

import io.rootproof.account.AccountChange.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the population as it was, some accounts at a time. */
final class PopulationReader {

    private static final String CHANGES =
            "select id, account_id, field, from_value, to_value, effective_at, recorded_at"
                    + " from account_change where account_id >= ? and account_id <= ? order by account_id, effective_at, id";

    private final DataSource database;
    private final ReportPeriod period;
    private final String only;

    PopulationReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
        this.only = period.scope().only("a.account_id");
    }

    /** How many accounts there are to read. */
    long count() {
        long[] count = new long[1];
        Rows.each(
                database,
                "select count(*) as accounts from account a where a.first_seen_at <= ?" + only,
                row -> count[0] = row.getLong("accounts"),
                period.knownAt());
        return count[0];
    }

    /**
     * The next accounts in the order of their ids; empty at the end.
     *
     * @param changes is told the id of every change of theirs that was known
     */
    List<AccountAsOf> after(String accountId, int limit, LongConsumer changes) {
        Map<String, Present> present = new LinkedHashMap<>();
        Rows.each(
                database,
                "select * from account a where a.account_id > ? and a.first_seen_at <= ?" + only
                        + " order by a.account_id limit ?",
                row -> present.put(row.getString("account_id"), new Present(row)),
                accountId,
                period.knownAt(),
                limit);
        if (present.isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(present.keySet());
        Rows.each(
                database,
                CHANGES,
                row -> {
                    Present account = present.get(row.getString("account_id"));
                    if (account != null) {
                        account.add(row);
                        if (!Rows.knownInstant(row, "recorded_at").isAfter(period.knownAt())) {
                            changes.accept(row.getLong("id"));
                        }
                    }
                },
                ids.getFirst(),
                ids.getLast());
        return present.values().stream().map(account -> account.asOf(period)).toList();
    }

    /** An account's row, and the changes that lead back from it. */
    private static final class Present {

        private final String accountId;
        private final String partition;
        private final boolean management;
        private final Instant memberSince;
        private final Map<Field, FieldHistory> fields = new EnumMap<>(Field.class);

        Present(ResultSet row) throws SQLException {
            accountId = row.getString("account_id");
            partition = row.getString("partition_name");
            management = row.getBoolean("management");
            Instant joined = Rows.instant(row, "joined_at");
            memberSince = joined == null ? Rows.knownInstant(row, "first_seen_at") : joined;
            fields.put(Field.NAME, new FieldHistory(row.getString("name")));
            fields.put(Field.ORGANIZATIONAL_UNIT, new FieldHistory(row.getString("organizational_unit")));
            fields.put(Field.LIFECYCLE, new FieldHistory(row.getString("lifecycle")));
            fields.put(Field.SCOPE, new FieldHistory(Boolean.toString(row.getBoolean("in_scope"))));
            fields.put(Field.OWNER, new FieldHistory(row.getString("owner")));
            fields.put(Field.LISTED, new FieldHistory(Boolean.toString(row.getBoolean("in_inventory"))));
        }

        void add(ResultSet row) throws SQLException {
            history(Field.valueOf(row.getString("field")))
                    .add(new FieldHistory.Change(
                            row.getString("from_value"),
                            row.getString("to_value"),
                            Rows.knownInstant(row, "effective_at"),
                            Rows.knownInstant(row, "recorded_at")));
        }

        AccountAsOf asOf(ReportPeriod period) {
            return new AccountAsOf(
                    accountId,
                    Objects.requireNonNullElse(at(Field.NAME, period), accountId),
                    partition,
                    Objects.requireNonNullElse(at(Field.ORGANIZATIONAL_UNIT, period), ""),
                    Objects.requireNonNullElse(at(Field.LIFECYCLE, period), "ACTIVE"),
                    at(Field.OWNER, period),
                    management,
                    Boolean.parseBoolean(at(Field.LISTED, period)),
                    Boolean.parseBoolean(at(Field.SCOPE, period)),
                    memberSince,
                    history(Field.SCOPE));
        }

        private @Nullable String at(Field field, ReportPeriod period) {
            return history(field).at(period.end().minusMillis(1), period.knownAt());
        }

        private FieldHistory history(Field field) {
            return fields.computeIfAbsent(field, unlisted -> new FieldHistory(null));
        }
    }
}
