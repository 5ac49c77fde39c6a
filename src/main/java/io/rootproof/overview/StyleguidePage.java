package io.rootproof.overview;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Every part of which pages are made, alive, for those who write pages. Exists where one develops and tests; stands on
 * this floor since it shows the parts of all features.
 */
@Path("/styleguide")
@IfBuildProfile(anyOf = {"dev", "test"})
class StyleguidePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance styleguide(Instant now, Instant earlier, String digest);
    }

    /** The SHA-256 of nothing. */
    private static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final Clock clock;

    StyleguidePage(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance styleguide() {
        Instant now = clock.instant();
        return Templates.styleguide(now, now.minus(Duration.ofHours(76)), DIGEST);
    }
}
