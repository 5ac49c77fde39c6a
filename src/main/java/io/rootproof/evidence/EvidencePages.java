package io.rootproof.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** One record of evidence. */
@Path("/evidence")
@RunOnVirtualThread
class EvidencePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(EvidenceView view);
    }

    private final EvidenceReading reading;
    private final EvidenceViews views;

    EvidencePages(EvidenceReading reading, EvidenceViews views) {
        this.reading = reading;
        this.views = views;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@RestPath String id) {
        return Templates.one(views.of(reading.open(id), true));
    }

    /** The same page with nothing masked: for whoever asks, and written down. */
    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/unmasked")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance unmasked(@RestPath String id) {
        return Templates.one(views.of(reading.openUnmasked(id), false));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/payload")
    public Response payload(@RestPath String id) {
        return reading.download(id);
    }
}
