package io.rootproof.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever looks as an auditor does changes nothing, not even what is their own; only the ways out are open. */
class PreviewReadsOnly {

    /** Where the preview ends. */
    static final String WAY_OUT = "/audit-periods/preview-end";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OPEN = Set.of(WAY_OUT, "/logout");

    private final CurrentIdentityAssociation identity;

    PreviewReadsOnly(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())
                && Viewer.previewed(identity.getIdentity()) != null
                && !OPEN.contains(request.getUriInfo().getPath())) {
            throw ProblemException.forbidden(Words.of(IdentityMessages.class).previewReadsOnly());
        }
    }
}
