package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.onboarding.Acceptances;
import io.rootproof.onboarding.Handover;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.ShowsPeriod;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One account: its result and why, its history, and what people decide about it. */
@Path("/accounts/{id}")
@RunOnVirtualThread
class AccountPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance account(AccountView view);
    }

    private final AccountFile file;
    private final Sight sight;
    private final AccountChanges changes;
    private final Handover handover;
    private final Flash flash;
    private final Clock clock;

    AccountPage(AccountFile file, Sight sight, AccountChanges changes, Handover handover, Flash flash, Clock clock) {
        this.file = file;
        this.sight = sight;
        this.changes = changes;
        this.handover = handover;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public Response account(
            @RestPath String id,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("from", "to"));
        Instant now = clock.instant();
        Seen seen = sight.of(id);
        if (!seen.isPresent(now) && !seen.periods().isEmpty()) {
            // The page tells the present; the page of her period tells the past.
            return Response.seeOther(URI.create(
                            "/audit-periods/" + seen.periods().getFirst().id()))
                    .build();
        }
        PeriodInView period = PeriodInView.of(from, to, now);
        return Response.ok(Templates.account(file.view(id, period, AccountForms.untouched(), now)))
                .build();
    }

    @POST
    @Path("owner-changes")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    public Response changeOwner(
            @RestPath String id,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String reason,
            @Context SecurityContext person) {
        FormErrors errors = FormErrors.none();
        errors.reading("owner", () -> AccountChanges.ownerName(owner));
        errors.reading("owner-reason", () -> AccountChanges.ownerReason(reason));
        if (!errors.isEmpty()) {
            return refused(id, 400, AccountForms.owner(errors, owner, reason));
        }
        changes.owner(id, owner, reason, person.getUserPrincipal().getName(), clock.instant());
        return back(id, Words.of(AccountFormMessages.class).ownerChanged());
    }

    @POST
    @Path("acceptances")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    public Response accept(@RestPath String id, @RestForm @Nullable String note, @Context SecurityContext person) {
        FormErrors errors = FormErrors.none();
        String given = errors.reading("note", () -> Acceptances.checked(QueryParameters.text(note)));
        if (!errors.isEmpty()) {
            return refused(id, 400, AccountForms.acceptance(errors, note));
        }
        try {
            handover.accept(id, given, person.getUserPrincipal().getName(), clock.instant());
        } catch (ProblemException notReady) {
            if (notReady.status() != Response.Status.CONFLICT.getStatusCode()) {
                throw notReady;
            }
            return refused(id, notReady.status(), AccountForms.acceptance(FormErrors.of(notReady), note));
        }
        return back(id, Words.of(AccountFormMessages.class).acceptanceRecorded());
    }

    /** The page again, with what was written and what is wrong with it. */
    private Response refused(String id, int status, AccountForms forms) {
        Instant now = clock.instant();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.account(file.view(id, PeriodInView.of(null, null, now), forms, now)))
                .build();
    }

    private Response back(String id, String sentence) {
        return flash.seeOther("/accounts/" + id, sentence);
    }
}
