package io.rootproof.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestForm;

/** Forms that only tests have. */
@Path("/probe/forms")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class FormProbe {

    static final AtomicInteger REMOVED = new AtomicInteger();

    @CheckedTemplate(basePath = "FormProbe")
    static class Templates {
        static native TemplateInstance form(FormErrors errors, String name, String story);
    }

    private final Flash flash;

    FormProbe(Flash flash) {
        this.flash = flash;
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(FormErrors.none(), "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestForm String name, @RestForm String story) {
        FormErrors errors = FormErrors.none();
        if (name.isBlank()) {
            errors.add("name", "The name is missing.");
        }
        if (story.length() > 10) {
            errors.add("story", "The story is too long.");
        }
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.form(errors, name, story))
                    .build();
        }
        return name.equals("odd")
                ? flash.seeOtherWarning("/probe/forms", "Saved, but odd.")
                : flash.seeOther("/probe/forms", name + " is saved.");
    }

    @GET
    @Path("/removal")
    public TemplateInstance ask() {
        return new Confirmation(
                        "Remove the thing?",
                        List.of("It is gone for good."),
                        "/probe/forms/removals",
                        "Remove it",
                        "/probe/forms")
                .with("which", "\"7\"")
                .page();
    }

    @POST
    @Path("/removals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestForm String which) {
        REMOVED.incrementAndGet();
        return flash.seeOther("/probe/forms", which + " is removed.");
    }

    @POST
    @Path("/busy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response busy() {
        throw new IllegalStateException(new SQLException("Timeout trying to lock table", "HYT00"));
    }

    @POST
    @Path("/limit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response limit() {
        throw new WebApplicationException(429);
    }

    @POST
    @Path("/conflict")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response conflict() {
        throw ProblemException.conflict("Ticket 12 is verified already.");
    }

    @POST
    @Path("/forbidden")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forbidden() {
        return Response.ok().build();
    }
}
