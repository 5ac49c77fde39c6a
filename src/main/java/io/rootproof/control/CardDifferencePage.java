package io.rootproof.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Any two versions of the card, side by side. */
@Path("/control-card/difference")
@RunOnVirtualThread
class CardDifferencePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance difference(
                ControlCard left,
                ControlCard right,
                List<ControlCard> both,
                CardDifference difference,
                List<ControlCard> versions);
    }

    private final ControlCards cards;
    private final Clock clock;

    CardDifferencePage(ControlCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * @param older number of the version on the left; without it the one before the other
     * @param newer number of the version on the right; without it the one in force
     */
    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance difference(@RestQuery @Nullable String older, @RestQuery @Nullable String newer) {
        Instant now = clock.instant();
        ControlCard right = cards.asked(newer, now);
        ControlCard left = older == null || older.isBlank()
                ? cards.versions().get(Math.max(0, right.version() - 2))
                : cards.asked(older, now);
        return Templates.difference(
                left, right, List.of(left, right), CardDifference.between(left, right), cards.versions());
    }
}
