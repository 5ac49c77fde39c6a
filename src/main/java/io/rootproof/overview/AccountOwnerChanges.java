package io.rootproof.overview;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.ListMessages;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.rootproof.web.list.Assigned;
import io.rootproof.web.list.KnownLists;
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

/** Gives many accounts to one owner: each as its own page would, so one that cannot be does not stop the others. */
@Path("/accounts/owner-changes")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AccountOwnerChanges {

    private final AccountChanges changes;
    private final KnownLists lists;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    AccountOwnerChanges(AccountChanges changes, KnownLists lists, Viewer viewer, Flash flash, Clock clock) {
        this.changes = changes;
        this.lists = lists;
        this.viewer = viewer;
        this.flash = flash;
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
        String list = lists.address(back).orElse(AccountList.LIST.path());
        if (Assigned.isNothing(accountId)) {
            return flash.seeOtherWarning(list, Words.of(ListMessages.class).nothingSelected());
        }
        String wanted = owner == null ? "" : owner.strip();
        try {
            if (wanted.isEmpty()) {
                throw ProblemException.unprocessable(words.ownerMissing());
            }
            Instant now = clock.instant();
            Assigned outcome = Assigned.each(
                    accountId, id -> changes.owner(id, wanted, words.because(), viewer.getUsername(), now));
            return outcome.isComplete()
                    ? flash.seeOther(list, words.assigned(outcome.done(), wanted))
                    : partly(
                            outcome,
                            words.partlyAssigned(
                                    outcome.done(), wanted, outcome.refused().size()),
                            list);
        } catch (ProblemException nothingDone) {
            return Response.status(nothingDone.status())
                    .entity(AccountPages.Templates.assigned(new Assigned(0, List.of()), "", list, nothingDone.detail()))
                    .build();
        }
    }

    private static Response partly(Assigned outcome, String sentence, String list) {
        return Response.status(outcome.done() == 0 ? 422 : 200)
                .entity(AccountPages.Templates.assigned(outcome, sentence, list, null))
                .build();
    }
}
