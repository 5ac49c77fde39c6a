package io.rootproof.bundle;

import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;

/** The control card in force as PDF; the page {@code /control-card} links here. */
@Path("/control-card.pdf")
@RunOnVirtualThread
class ControlCardDownload {

    private final ControlCards cards;
    private final Clock clock;

    ControlCardDownload(ControlCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @GET
    @Produces("application/pdf")
    @RolesAllowed(Roles.READER)
    public Response pdf() {
        Instant now = clock.instant();
        ControlCard card = cards.inForceAt(now);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        ControlCardPdf.write(card, now, document);
        return Response.ok(document.toByteArray())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"control-card-" + card.controlId() + "-v" + card.version() + ".pdf\"")
                .build();
    }
}
