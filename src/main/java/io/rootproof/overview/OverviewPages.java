package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.period.Sight;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.ShowsPeriod;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Are we proven today? */
@Path("/")
@RunOnVirtualThread
class OverviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(OverviewView view);
    }

    private final Overview overview;
    private final Sight sight;
    private final Clock clock;

    OverviewPages(Overview overview, Sight sight, Clock clock) {
        this.overview = overview;
        this.sight = sight;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public Response overview(@RestQuery @Nullable String from, @RestQuery @Nullable String to, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("from", "to"));
        Instant now = clock.instant();
        if (!sight.seen().isPresent(now)) {
            // The pages of her periods tell the past; there is no present that she may see.
            return Response.seeOther(URI.create("/audit-periods")).build();
        }
        PeriodInView period = sight.within(PeriodInView.of(from, to, now));
        return Response.ok(Templates.overview(overview.at(now, period))).build();
    }
}
