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

/** The guide for the first minutes as a page of its own, which stays when the overview shows it no more. */
@Path("/getting-started")
@RunOnVirtualThread
class FirstStepsPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(FirstStepsState state);
    }

    private final FirstSteps steps;

    FirstStepsPage(FirstSteps steps) {
        this.steps = steps;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.page(steps.getState());
    }
}
