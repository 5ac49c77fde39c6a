package io.rootproof.ticket;

import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;

/** The button of a ticket that looks into CloudTrail. */
@Path("/tickets/{number}/hunts")
@RunOnVirtualThread
class HuntForm {

    private final Hunts hunts;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    HuntForm(Hunts hunts, Viewer viewer, Flash flash, Clock clock) {
        this.hunts = hunts;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Response hunt(@RestPath String number) {
        long known = TicketNumber.parse(number);
        hunts.ask(known, new Act(viewer.getUsername(), clock.instant()));
        return flash.seeOther(
                "/tickets/" + known + "#hunt", Words.of(RemedyMessages.class).huntAskedFor());
    }
}
