package io.rootproof.assessment;

import io.rootproof.account.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lifecycle of accounts, from their changes. */
@ApplicationScoped
class LifecycleRows {

    private final Database database;

    LifecycleRows(Database database) {
        this.database = database;
    }

    /** In order of learning; accounts without a change are absent. */
    Map<String, List<LifecycleChange>> of(Collection<String> accountIds) {
        Map<String, List<LifecycleChange>> found = new HashMap<>();
        database.stream(
                "select account_id, to_value, effective_at, recorded_at from account_change"
                        + " where account_id in (??) and field = 'LIFECYCLE' order by id",
                row -> found.computeIfAbsent(row.text("account_id"), id -> new ArrayList<>())
                        .add(new LifecycleChange(
                                row.constant(Lifecycle.class, "to_value"),
                                row.instant("effective_at"),
                                row.instant("recorded_at"))),
                accountIds);
        return found;
    }
}
