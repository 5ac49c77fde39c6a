package io.rootproof.acceptance;

import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Confirmation;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is done about an exception: decided on its page, taken back or ended on a page that asks before. */
@Path("/exceptions/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AcceptanceForms {

    private final AcceptancePages pages;
    private final Acceptances acceptances;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    AcceptanceForms(AcceptancePages pages, Acceptances acceptances, Viewer viewer, Flash flash, Clock clock) {
        this.pages = pages;
        this.acceptances = acceptances;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CONTROL_OWNER)
    public Response decide(
            @RestPath String id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String stateDigest) {
        long known = AcceptanceId.parse(id);
        AcceptanceMessages words = Words.of(AcceptanceMessages.class);
        boolean approved = "APPROVED".equals(decision);
        try {
            if (approved) {
                acceptances.approve(known, reason, stateDigest, act());
            } else if ("REJECTED".equals(decision)) {
                acceptances.reject(known, reason, act());
            } else {
                throw ProblemException.unprocessable(
                        Words.of(AcceptanceRefusals.class).noSuchDecision());
            }
        } catch (ProblemException refused) {
            return refused(refused, errors -> AcceptancePages.Templates.one(pages.view(known, text(reason), errors)));
        }
        return flash.seeOther("/exceptions/" + known, approved ? words.approved() : words.rejected());
    }

    @GET
    @Path("/withdrawal")
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response askToWithdraw(@RestPath String id) {
        long known = AcceptanceId.parse(id);
        AcceptanceView view = pages.view(known, "", FormErrors.none());
        if (!view.isWithdrawable()) {
            throw notPossible(view, view.isWaiting());
        }
        return Response.ok(AcceptancePages.Templates.step(withdrawal(known), "", FormErrors.none()))
                .build();
    }

    @POST
    @Path("/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response withdraw(@RestPath String id, @RestForm @Nullable String reason) {
        long known = AcceptanceId.parse(id);
        return step(
                withdrawal(known),
                known,
                reason,
                Words.of(AcceptanceMessages.class).withdrawn(),
                act -> acceptances.withdraw(known, reason, act));
    }

    @GET
    @Path("/revocation")
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response askToRevoke(@RestPath String id) {
        long known = AcceptanceId.parse(id);
        AcceptanceView view = pages.view(known, "", FormErrors.none());
        if (!view.isRevocable()) {
            throw notPossible(view, false);
        }
        return Response.ok(AcceptancePages.Templates.step(revocation(known), "", FormErrors.none()))
                .build();
    }

    @POST
    @Path("/revocations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response revoke(@RestPath String id, @RestForm @Nullable String reason) {
        long known = AcceptanceId.parse(id);
        return step(
                revocation(known),
                known,
                reason,
                Words.of(AcceptanceMessages.class).revoked(),
                act -> acceptances.revoke(known, reason, viewer.isMayDecideOnExceptions(), act));
    }

    private Response step(Confirmation step, long id, @Nullable String reason, String done, Consumer<Act> doing) {
        try {
            doing.accept(act());
        } catch (ProblemException refused) {
            return refused(refused, errors -> AcceptancePages.Templates.step(step, text(reason), errors));
        }
        return flash.seeOther("/exceptions/" + id, done);
    }

    private static Response refused(ProblemException refused, Function<FormErrors, TemplateInstance> page) {
        if (refused.status() == 404) {
            throw refused;
        }
        return Response.status(refused.status())
                .entity(page.apply(FormErrors.of(refused)))
                .build();
    }

    private static ProblemException notPossible(AcceptanceView view, boolean somebodyElses) {
        AcceptanceRefusals words = Words.of(AcceptanceRefusals.class);
        AcceptanceState state = view.exception().state();
        if (somebodyElses) {
            return ProblemException.forbidden(words.notYourRequest());
        }
        return state == AcceptanceState.IN_FORCE || state == AcceptanceState.APPROVED
                ? ProblemException.forbidden(words.notYoursToEnd())
                : ProblemException.conflict(words.notNow(
                        view.exception().id(),
                        Words.of(AcceptanceMessages.class).state(state)));
    }

    private static Confirmation withdrawal(long id) {
        AcceptanceMessages words = Words.of(AcceptanceMessages.class);
        return new Confirmation(
                words.withdrawQuestion(id),
                List.of(words.withdrawMeans()),
                "/exceptions/" + id + "/withdrawals",
                words.withdraw(),
                "/exceptions/" + id);
    }

    private static Confirmation revocation(long id) {
        AcceptanceMessages words = Words.of(AcceptanceMessages.class);
        return new Confirmation(
                words.revokeQuestion(id),
                List.of(words.revokeClock(), words.revokeFinal(), words.revokeStays()),
                "/exceptions/" + id + "/revocations",
                words.revoke(),
                "/exceptions/" + id);
    }

    private Act act() {
        return new Act(viewer.getUsername(), clock.instant());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
