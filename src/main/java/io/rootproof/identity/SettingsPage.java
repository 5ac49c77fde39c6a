package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What is configured and where it comes from, secrets left out. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SettingsPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(List<Setting> settings);

        private Templates() {}
    }

    private final Config config;

    SettingsPage(Config config) {
        this.config = config;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance settings() {
        return Templates.settings(StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("rootproof.") || name.startsWith("quarkus.datasource."))
                .distinct()
                .sorted()
                .map(name -> Setting.of(name, config.getConfigValue(name)))
                .toList());
    }
}
