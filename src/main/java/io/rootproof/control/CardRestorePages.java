package io.rootproof.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Confirmation;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an older version says, in force again: as a new version, on a page that asks why. */
@Path("")
@RunOnVirtualThread
class CardRestorePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance restore(
                Confirmation step,
                List<TextChange> changes,
                FormErrors errors,
                @Nullable String reason,
                @Nullable String from);
    }

    private final CardEditing editing;
    private final ControlCards cards;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    CardRestorePages(CardEditing editing, ControlCards cards, Viewer viewer, Flash flash, Clock clock) {
        this.editing = editing;
        this.cards = cards;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("/control-card/restore")
    @RolesAllowed(Roles.CONTROL_OWNER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@RestQuery @Nullable String version) {
        return page(old(version), FormErrors.none(), null, null);
    }

    @POST
    @Path("/control-card/restorations")
    @RolesAllowed(Roles.CONTROL_OWNER)
    public Response restore(
            @RestForm @Nullable String version,
            @RestForm @Nullable String base,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String effectiveFrom) {
        ControlCard old = old(version);
        try {
            ControlCard saved = editing.change(
                    TypedText.whole(CardDraft.orEmpty(base)),
                    old.content(),
                    CardDraft.orEmpty(reason),
                    CardDraft.orEmpty(effectiveFrom),
                    viewer.getUsername(),
                    clock.instant());
            return flash.seeOther(
                    "/control-card?version=" + saved.version(),
                    Words.of(CardFormMessages.class).restored(old.version(), saved.version()));
        } catch (StaleCardException stale) {
            String sentence = Words.of(CardFormMessages.class)
                    .savedMeanwhile(stale.newest().version(), stale.newest().author());
            return answer(409, page(old, FormErrors.of(sentence), reason, effectiveFrom));
        } catch (ProblemException refused) {
            return answer(422, page(old, FormErrors.of(refused), reason, effectiveFrom));
        }
    }

    private ControlCard old(@Nullable String version) {
        return cards.asked(version, clock.instant());
    }

    private TemplateInstance page(ControlCard old, FormErrors errors, @Nullable String reason, @Nullable String from) {
        ControlCard newest = editing.newest();
        CardFormMessages words = Words.of(CardFormMessages.class);
        Confirmation step = new Confirmation(
                        words.restoreAsked(old.version()),
                        List.of(
                                words.restoreNew(old.version(), newest.version() + 1),
                                words.restoreKept(newest.version())),
                        "/control-card/restorations",
                        words.restore(old.version()),
                        "/control-card?version=" + old.version())
                .with("version", Integer.toString(old.version()))
                .with("base", Integer.toString(newest.version()));
        return Templates.restore(step, ControlCardVersions.changes(newest, old), errors, reason, from);
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
