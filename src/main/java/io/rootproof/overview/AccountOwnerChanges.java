package io.rootproof.overview;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Words;
import io.rootproof.web.list.BulkAnswers;
import io.rootproof.web.list.BulkAnswers.Sent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Gives many accounts to one owner. */
@Path("/accounts/owner-changes")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AccountOwnerChanges {

    private final AccountChanges changes;
    private final BulkAnswers answers;
    private final Viewer viewer;
    private final Clock clock;

    AccountOwnerChanges(AccountChanges changes, BulkAnswers answers, Viewer viewer, Clock clock) {
        this.changes = changes;
        this.answers = answers;
        this.viewer = viewer;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    public Response assign(
            @RestForm @Nullable List<String> accountId,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String back) {
        AccountListMessages words = Words.of(AccountListMessages.class);
        Instant now = clock.instant();
        return answers.assign(
                AccountList.LIST,
                new Sent(accountId, owner, back),
                (id, to) -> changes.owner(id, to, words.because(), viewer.getUsername(), now),
                words::assigned);
    }
}
