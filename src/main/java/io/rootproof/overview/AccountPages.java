package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

/** The account list. */
@Path("/accounts")
@RunOnVirtualThread
class AccountPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(AccountListView view);
    }

    private final Accounts accounts;
    private final Clock clock;

    AccountPages(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam AccountQuery query, @Context UriInfo uri) {
        AccountFilter filter = query.filter(uri, AccountOrder.WORST_FIRST);
        ListAnswer<AccountItem> found = accounts.find(filter, query.request(), clock.instant());
        return Templates.list(AccountListView.of(filter, found, accounts.units(), uri));
    }
}
