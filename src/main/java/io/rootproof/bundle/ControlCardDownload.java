package io.rootproof.bundle;

import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The control card and its runbook as PDF; the page {@code /control-card} links here. */
@Path("")
@RunOnVirtualThread
class ControlCardDownload {

    @FunctionalInterface
    private interface Writing {
        void write(ControlCard card, Instant generatedAt, OutputStream out);
    }

    private final ControlCards cards;
    private final Clock clock;

    ControlCardDownload(ControlCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /** The card and the runbook. */
    @GET
    @Path("/control-card.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    @RolesAllowed(Roles.READER)
    public Response card(@RestQuery @Nullable String version) {
        return pdf(version, "control-card", ControlCardPdf::write);
    }

    /** The runbook alone, for whoever has a key to delete. */
    @GET
    @Path("/control-card/runbook.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    @RolesAllowed(Roles.READER)
    public Response runbook(@RestQuery @Nullable String version) {
        return pdf(version, "runbook", ControlCardPdf::writeRunbook);
    }

    private Response pdf(@Nullable String version, String name, Writing writing) {
        Instant now = clock.instant();
        ControlCard card = cards.asked(version, now);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        writing.write(card, now, document);
        return Response.ok(document.toByteArray(), "application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "-" + card.controlId() + "-v" + card.version() + ".pdf\"")
                .build();
    }
}
