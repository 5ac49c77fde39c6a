package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.period.Sight;
import io.rootproof.web.PageRequest;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every account that was uncovered in the period, week by week, as many as the overview has no room for. */
@Path("/coverage")
@RunOnVirtualThread
class CoveragePages {

    static final int SIZE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance coverage(CoverageView view);
    }

    private final AccountWeeks weeks;
    private final Sight sight;
    private final Clock clock;

    CoveragePages(AccountWeeks weeks, Sight sight, Clock clock) {
        this.weeks = weeks;
        this.sight = sight;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public TemplateInstance coverage(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String page,
            @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("from", "to", "page"));
        Instant now = clock.instant();
        PageRequest wanted = PageRequest.of(page, Integer.toString(SIZE), null);
        HeatStrip strip = weeks.of(sight.within(PeriodInView.of(from, to, now)), wanted.offset(), SIZE + 1, now);
        return Templates.coverage(
                new CoverageView(strip.first(SIZE), wanted.page(), strip.rows().size() > SIZE));
    }
}
