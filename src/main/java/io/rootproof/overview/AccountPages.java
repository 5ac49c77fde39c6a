package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.Words;
import io.rootproof.web.list.BulkAssignment;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListFrame;
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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The account list. */
@Path("/accounts")
@RunOnVirtualThread
class AccountPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(AccountListView view);
    }

    private final Accounts accounts;
    private final People people;
    private final Viewer viewer;
    private final Clock clock;

    AccountPages(Accounts accounts, People people, Viewer viewer, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam AccountQuery query, @Context UriInfo uri) {
        FrameMaking frame = ListFrame.of(AccountList.LIST, uri, AccountList.COLUMNS);
        AccountFilter filter = query.filter(AccountOrder.WORST_FIRST);
        Instant now = clock.instant();
        ListAnswer<AccountItem> found = accounts.find(filter, query.shown(), now);
        frame.filters(AccountListView.filters(accounts.units(now)));
        return Templates.list(new AccountListView(
                found.items(),
                AccountListView.said(frame, filter, bulk())
                        .make(
                                Words.of(AccountListMessages.class).caption(),
                                PageLinks.of(uri, found),
                                found.items().isEmpty())));
    }

    private @Nullable BulkAssignment bulk() {
        return viewer.isMayChangeOwner()
                ? new BulkAssignment(
                        "/accounts/owner-changes",
                        "accountId",
                        people.workers().stream().map(KnownPerson::username).toList(),
                        true)
                : null;
    }
}
