package io.rootproof.overview;

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
import java.util.stream.Stream;

/** What does not fit together, for those who can put it right. */
@Path("/inconsistencies")
@RunOnVirtualThread
class InconsistencyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Inconsistency> items, Instant now);

        private Templates() {}
    }

    private final Inconsistencies inconsistencies;
    private final PeriodGaps periods;
    private final Clock clock;

    InconsistencyPages(Inconsistencies inconsistencies, PeriodGaps periods, Clock clock) {
        this.inconsistencies = inconsistencies;
        this.periods = periods;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.instant();
        return Templates.list(
                Stream.concat(inconsistencies.at(now).stream(), periods.at(now).stream())
                        .toList(),
                now);
    }
}
