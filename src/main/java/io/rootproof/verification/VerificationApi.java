package io.rootproof.verification;

import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Checks bundles for programs. */
@Path("/api/v1/verifications")
@RunOnVirtualThread
class VerificationApi {

    private final VerificationDesk desk;

    VerificationApi(VerificationDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.READER, VisitorRole.VISITOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Check a sealed bundle",
            description = "200 with the checks, whatever came of them: valid says whether none failed. 415 for what is"
                    + " neither ZIP nor PDF, 422 without a file, 429 if asked too often. Without login only where"
                    + " rootproof.verification.without-login is set.")
    public Verification verify(@BeanParam VerificationForm form) {
        return desk.take(form).verification();
    }
}
