package io.rootproof.ticket;

import io.rootproof.account.Account;
import io.rootproof.identity.Act;
import io.rootproof.identity.AuditLog;
import io.rootproof.sql.Sql;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gets a ticket: the account's owner, else that of its unit or of the next unit above it, else the default. */
@ApplicationScoped
public class UnitOwners {

    /**
     * @param accounts how many accounts are in the unit and below it
     */
    record UnitOwner(String unit, String owner, String by, Instant at, long accounts) {}

    private static final int LONGEST_OWNER = 200;
    private static final int MOST = 500;

    private final Sql sql;
    private final AuditLog audit;
    private final TicketConfig config;

    UnitOwners(Sql sql, AuditLog audit, TicketConfig config) {
        this.sql = sql;
        this.audit = audit;
        this.config = config;
    }

    /** The owner of a new ticket; null if nobody is known. */
    @Nullable
    String of(Account account) {
        if (account.owner != null) {
            return account.owner;
        }
        return Stream.of(
                        byUnit(account.organizationalUnit),
                        config.defaultOwner().orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Transactional
    List<UnitOwner> all() {
        return sql.query(
                "select u.organizational_unit, u.owner, u.set_by, u.set_at, (select count(*) from account a"
                        + " where a.organizational_unit = u.organizational_unit"
                        + " or substring(a.organizational_unit, 1, char_length(u.organizational_unit) + 1)"
                        + " = concat(u.organizational_unit, '/')) as accounts"
                        + " from unit_owner u order by u.organizational_unit fetch first " + MOST + " rows only",
                row -> new UnitOwner(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Sql.instant(row, "set_at"),
                        row.getLong(5)));
    }

    /** The units that accounts are in, to choose from. */
    @Transactional
    List<String> units() {
        Set<String> found = new TreeSet<>();
        sql.query(
                        "select distinct organizational_unit from account where organizational_unit <> ''"
                                + " order by organizational_unit fetch first " + MOST + " rows only",
                        row -> row.getString(1))
                .forEach(unit -> found.addAll(withThoseAbove(unit)));
        return List.copyOf(found);
    }

    /**
     * Names who looks after a unit; an empty owner takes the name away.
     *
     * @throws ProblemException 422 with what to correct
     */
    @Transactional
    public void name(@Nullable String unit, @Nullable String owner, Act act) {
        Typed typed = new Typed();
        String path = typed.required("unit", unit);
        String who = typed.optional("owner", owner);
        typed.done();
        if (who.length() > LONGEST_OWNER) {
            throw Typed.refusal("owner", Words.of(UnitOwnerMessages.class).ownerTooLong(LONGEST_OWNER));
        }
        if (sql.query(
                        "select 1 from account where organizational_unit = ?"
                                + " or organizational_unit like ? escape '!' fetch first 1 rows only",
                        row -> 1,
                        path,
                        path.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "/%")
                .isEmpty()) {
            throw Typed.refusal("unit", Words.of(UnitOwnerMessages.class).noSuchUnit(path));
        }
        sql.update("delete from unit_owner where organizational_unit = ?", path);
        if (!who.isEmpty()) {
            sql.update(
                    "insert into unit_owner (organizational_unit, owner, set_by, set_at) values (?, ?, ?, ?)",
                    path,
                    who,
                    act.by(),
                    act.at());
        }
        audit.recordAs(act.by(), "unit-owner.named", "unit/" + path, who.isEmpty() ? "Nobody." : "To " + who + ".");
    }

    private @Nullable String byUnit(String unit) {
        List<String> paths = withThoseAbove(unit);
        return paths.isEmpty()
                ? null
                : sql
                        .query(
                                "select owner from unit_owner where organizational_unit in (" + Sql.marks(paths.size())
                                        + ") order by length(organizational_unit) desc fetch first 1 rows only",
                                row -> row.getString(1),
                                paths.toArray())
                        .stream()
                        .findFirst()
                        .orElse(null);
    }

    private static List<String> withThoseAbove(String unit) {
        List<String> paths = new ArrayList<>();
        for (String path = unit; !path.isEmpty(); path = above(path)) {
            paths.add(path);
        }
        return paths;
    }

    private static String above(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
