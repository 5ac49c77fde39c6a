package io.rootproof.identity;

import io.rootproof.web.list.Conditions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

/** The list of people as a file. */
@Path("/people/export.csv")
@RunOnVirtualThread
class PeopleCsv {

    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    PeopleCsv(People people, AuditLog audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed(Roles.ADMIN)
    public Response export(@BeanParam PeopleQuery query, @Context UriInfo uri) {
        Conditions filter = query.filter();
        PeopleOrder order = query.order();
        Response file = PeopleList.EXPORT.answer(uri, clock.instant(), row -> people.each(filter, order, row));
        audit.record("people.exported", "people", "The list of people, as CSV.");
        return file;
    }
}
