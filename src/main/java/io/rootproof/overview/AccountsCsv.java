package io.rootproof.overview;

import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.list.ListExport.Source;
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

/** The account list as a file: the same filters and the same order, and every page of it. */
@Path("/accounts.csv")
@RunOnVirtualThread
class AccountsCsv {

    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    AccountsCsv(Accounts accounts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam AccountQuery query, @Context UriInfo uri) {
        Instant now = clock.instant();
        AccountFilter filter = query.filter(AccountOrder.WORST_FIRST);
        Response file = AccountList.EXPORT.answer(uri, now, Source.slices(after -> accounts.next(filter, after, now)));
        audit.record("accounts.exported", "accounts", "The list of accounts, as CSV.");
        return file;
    }
}
