package io.rootproof.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Checks bundles for people, and hands out what they need to check them elsewhere. */
@Path("/verify")
@RunOnVirtualThread
class VerifyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Believed believed, FormErrors errors);

        static native TemplateInstance result(VerificationView view);

        private Templates() {}
    }

    private final VerificationDesk desk;
    private final Verifications verifications;

    VerifyPages(VerificationDesk desk, Verifications verifications) {
        this.desk = desk;
        this.verifications = verifications;
    }

    @GET
    @RolesAllowed({Roles.READER, VisitorRole.VISITOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.form(Believed.of(verifications.pinned()), FormErrors.none());
    }

    /** The answer itself and no redirect: nothing is kept that a redirect could lead to. */
    @POST
    @RolesAllowed({Roles.READER, VisitorRole.VISITOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response verify(@BeanParam VerificationForm form) {
        try {
            return Response.ok(Templates.result(VerificationView.of(desk.take(form))))
                    .build();
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(Templates.form(
                            Believed.of(verifications.pinned()),
                            FormErrors.none().add("file", refused.detail())))
                    .build();
        }
    }

    /** Outside of any bundle: a script that comes with a forged one proves nothing. */
    @GET
    @Path("/verify.sh")
    @PermitAll
    @Produces({"application/x-sh", MediaType.TEXT_HTML})
    public Response script() {
        return download("verify.sh", "application/x-sh");
    }

    @GET
    @Path("/merkle.py")
    @PermitAll
    @Produces({"text/x-python", MediaType.TEXT_HTML})
    public Response proofs() {
        return download("merkle.py", "text/x-python");
    }

    /** As text, to be compared by hand or kept. */
    @GET
    @Path("/fingerprints.txt")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public String fingerprints() {
        return Believed.of(verifications.pinned()).text();
    }

    private static Response download(String name, String type) {
        try (InputStream found = VerifyPages.class.getResourceAsStream("/bundle/" + name)) {
            if (found == null) {
                throw new IllegalStateException(name + " is not in this distribution");
            }
            return Response.ok(found.readAllBytes(), type)
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
