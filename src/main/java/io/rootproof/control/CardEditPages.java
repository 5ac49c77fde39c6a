package io.rootproof.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Editing the card in the browser: a form that keeps what was typed through preview, refusal and conflict. */
@Path("")
@RunOnVirtualThread
class CardEditPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(CardFormView view);
    }

    private final CardEditing editing;
    private final ControlCards cards;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    CardEditPages(CardEditing editing, ControlCards cards, Viewer viewer, Flash flash, Clock clock) {
        this.editing = editing;
        this.cards = cards;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("/control-card/edit")
    @RolesAllowed(Roles.CONTROL_OWNER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance edit() {
        return page(CardDraft.of(editing.newest()), FormErrors.none(), null);
    }

    @POST
    @Path("/control-card/versions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CONTROL_OWNER)
    public Response save(@BeanParam CardFields fields, @RestForm @Nullable String action) {
        CardDraft draft = fields.draft();
        Instant now = clock.instant();
        ControlCard newest = editing.newest();
        try {
            if (draft.base() != newest.version()) {
                throw new StaleCardException(newest);
            }
            if ("preview".equals(action)) {
                return preview(draft, newest, now);
            }
            ControlCard saved = editing.change(draft, viewer.getUsername(), now);
            return flash.seeOther(
                    "/control-card?version=" + saved.version(),
                    Words.of(CardFormMessages.class).saved(saved.version()));
        } catch (StaleCardException stale) {
            return conflict(draft, stale.newest());
        } catch (ProblemException refused) {
            return answer(422, page(draft, FormErrors.of(refused, CardEditPages::key), null));
        }
    }

    private Response preview(CardDraft draft, ControlCard newest, Instant now) {
        CardReading.Attempt attempt = CardReading.attempt(draft, now);
        FormErrors errors = FormErrors.none();
        attempt.wrong().forEach(violation -> errors.add(key(violation.field()), violation.message()));
        CardContent content = attempt.content();
        if (content == null) {
            return answer(200, page(draft, errors, CardPreview.of(draft, List.of(), false)));
        }
        ControlCard next = newest.next(content, now, viewer.getUsername(), draft.reason());
        return answer(200, page(draft, errors, CardPreview.of(next, ControlCardVersions.changes(newest, next))));
    }

    /** Nothing typed is lost: his text stays in the form, and what the other wrote stands beside it. */
    private Response conflict(CardDraft draft, ControlCard newest) {
        ControlCard base = cards.versions().stream()
                .filter(card -> card.version() == draft.base())
                .findFirst()
                .orElse(null);
        if (base == null) {
            throw ProblemException.badRequest(Words.of(CardFormMessages.class).baseMissing());
        }
        CardMerge merge = CardMerge.of(draft, base, newest);
        CardFormView view = CardFormView.of(
                merge.draft(),
                FormErrors.none(),
                merge.theirs(),
                waitsUntil(newest),
                null,
                new CardFormView.Conflict(
                        base.version(),
                        newest.version(),
                        newest.author(),
                        newest.reason(),
                        newest.effectiveFrom(),
                        ControlCardVersions.changes(base, newest),
                        !merge.theirs().isEmpty()));
        return answer(409, Templates.edit(view));
    }

    private TemplateInstance page(CardDraft draft, FormErrors errors, @Nullable CardPreview preview) {
        return Templates.edit(CardFormView.of(draft, errors, Map.of(), waitsUntil(cards.newest()), preview, null));
    }

    private @Nullable Instant waitsUntil(ControlCard newest) {
        return newest.effectiveFrom().isAfter(clock.instant()) ? newest.effectiveFrom() : null;
    }

    /** Of the input by the name of what was refused: {@code sections[2].title}. */
    private static String key(String field) {
        return field.replaceAll("[\\[\\].]+", "-");
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
