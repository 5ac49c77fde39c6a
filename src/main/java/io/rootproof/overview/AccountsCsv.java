package io.rootproof.overview;

import io.rootproof.identity.Roles;
import io.rootproof.web.CsvExport;
import io.rootproof.web.ListAnswer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account list as a file: the same filters and the same order, and every page of it. */
@Path("/accounts.csv")
@RunOnVirtualThread
class AccountsCsv {

    private static final List<String> HEADER = List.of(
            "account_id",
            "name",
            "partition",
            "organizational_unit",
            "lifecycle",
            "in_scope",
            "owner",
            "result",
            "reason",
            "conflicting",
            "security_hub",
            "observed_at",
            "valid_until",
            "ticket");

    private final Accounts accounts;
    private final Clock clock;

    AccountsCsv(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam AccountQuery query, @Context UriInfo uri) {
        Instant now = clock.instant();
        AccountFilter filter = query.filter(uri, AccountOrder.WORST_FIRST);
        return CsvExport.answer("accounts", HEADER, rows -> write(filter, now, rows));
    }

    private void write(AccountFilter filter, Instant now, CsvExport.Rows rows) {
        @Nullable String after = null;
        do {
            ListAnswer<AccountItem> some = accounts.next(filter, after, now);
            some.items().forEach(account -> add(rows, account));
            after = some.next();
        } while (after != null);
    }

    private static void add(CsvExport.Rows rows, AccountItem account) {
        rows.add(
                account.accountId(),
                account.name(),
                account.partition(),
                account.organizationalUnit(),
                account.lifecycle(),
                account.inScope(),
                account.owner(),
                account.result(),
                account.reason(),
                account.conflicting(),
                account.securityHub(),
                account.observedAt(),
                account.validUntil(),
                account.ticket());
    }
}
