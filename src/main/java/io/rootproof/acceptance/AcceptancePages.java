package io.rootproof.acceptance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.control.ControlCards;
import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Confirmation;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.Minutes;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One exception, and the form that asks for one. What is done about it is posted to {@link AcceptanceForms}. */
@Path("/exceptions")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AcceptancePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(AcceptanceView view);

        static native TemplateInstance form(AcceptanceForm form);

        static native TemplateInstance step(Confirmation step, String reason, FormErrors errors);

        private Templates() {}
    }

    private final AcceptanceSearch search;
    private final Acceptances acceptances;
    private final ControlCards cards;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    AcceptancePages(
            AcceptanceSearch search,
            Acceptances acceptances,
            ControlCards cards,
            Viewer viewer,
            Flash flash,
            Clock clock) {
        this.search = search;
        this.acceptances = acceptances;
        this.cards = cards;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("/new")
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public TemplateInstance form(@RestQuery @Nullable String accountId) {
        return Templates.form(form(accountId, null, null, null, null, null, FormErrors.none()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String id) {
        return Templates.one(view(AcceptanceId.parse(id), "", FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response request(
            @RestForm @Nullable String accountId,
            @RestForm @Nullable String justification,
            @RestForm @Nullable String whyNoRole,
            @RestForm @Nullable String compensatingControls,
            @RestForm @Nullable String startsAt,
            @RestForm @Nullable String expiresAt) {
        Instant now = clock.instant();
        try {
            Typed typed = new Typed();
            Instant starts = typed.utc("startsAt", startsAt);
            Instant expires = typed.utc("expiresAt", expiresAt);
            typed.done();
            String account = accountId == null ? null : accountId.strip();
            long id = acceptances.request(
                    new AcceptanceRequest(account, justification, whyNoRole, compensatingControls, starts, expires),
                    new Act(viewer.getUsername(), now));
            return flash.seeOther(
                    "/exceptions/" + id, Words.of(AcceptanceMessages.class).sent());
        } catch (ProblemException refused) {
            FormErrors errors = refused.status() == 404
                    ? FormErrors.none().add("accountId", refused.detail())
                    : FormErrors.of(refused);
            return Response.status(refused.status() == 404 ? 422 : refused.status())
                    .entity(Templates.form(form(
                            accountId, justification, whyNoRole, compensatingControls, startsAt, expiresAt, errors)))
                    .build();
        }
    }

    AcceptanceView view(long id, String reason, FormErrors errors) {
        return new AcceptanceView(
                search.one(id, clock.instant()),
                viewer.getUsername(),
                viewer.isMayAskForExceptions(),
                viewer.isMayDecideOnExceptions(),
                reason,
                errors);
    }

    private AcceptanceForm form(
            @Nullable String accountId,
            @Nullable String justification,
            @Nullable String whyNoRole,
            @Nullable String compensatingControls,
            @Nullable String startsAt,
            @Nullable String expiresAt,
            FormErrors errors) {
        Instant now = clock.instant();
        String account = text(accountId).strip();
        return new AcceptanceForm(
                account,
                account.isEmpty() ? null : search.nameOf(account),
                text(justification),
                text(whyNoRole),
                text(compensatingControls),
                text(startsAt),
                text(expiresAt),
                Limits.days(cards.inForceAt(now).policy().exceptionLimit()),
                Minutes.of(now),
                errors);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
