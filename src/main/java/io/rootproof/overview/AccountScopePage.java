package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.account.Account;
import io.rootproof.identity.Roles;
import io.rootproof.web.Confirmation;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
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
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Putting an account in scope or taking it out, on a page of its own that says what follows. */
@Path("/accounts/{id}")
@RunOnVirtualThread
class AccountScopePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance scopeChange(Confirmation step, FormErrors errors, @Nullable String reason);
    }

    private final AccountFile file;
    private final AccountChanges changes;
    private final Flash flash;
    private final Clock clock;

    AccountScopePage(AccountFile file, AccountChanges changes, Flash flash, Clock clock) {
        this.file = file;
        this.changes = changes;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("scope-change")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@RestPath String id) {
        Account account = file.known(id);
        return Templates.scopeChange(step(account, !account.inScope), FormErrors.none(), null);
    }

    @POST
    @Path("scope-changes")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response change(
            @RestPath String id,
            @RestForm @Nullable String inScope,
            @RestForm @Nullable String reason,
            @Context SecurityContext person) {
        boolean wanted = "true".equals(inScope);
        FormErrors errors = FormErrors.none();
        errors.reading("reason", () -> AccountChanges.scopeReason(reason));
        if (!wanted && !"false".equals(inScope)) {
            errors.add(null, Words.of(AccountFormMessages.class).directionMissing());
        }
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.scopeChange(step(file.known(id), wanted), errors, reason))
                    .build();
        }
        changes.scope(id, wanted, reason, person.getUserPrincipal().getName(), clock.instant());
        return flash.seeOther(
                "/accounts/" + id, Words.of(AccountFormMessages.class).scopeChanged(wanted));
    }

    private static Confirmation step(Account account, boolean wanted) {
        AccountFormMessages words = Words.of(AccountFormMessages.class);
        return new Confirmation(
                        words.changeScopeOf(!wanted, account.name),
                        wanted
                                ? List.of(words.inCounts(), words.inTickets(), words.kept())
                                : List.of(words.outCounts(), words.outTickets(), words.pastStays(), words.kept()),
                        "/accounts/" + account.accountId + "/scope-changes",
                        words.changeScope(!wanted),
                        "/accounts/" + account.accountId)
                .with("inScope", Boolean.toString(wanted));
    }
}
