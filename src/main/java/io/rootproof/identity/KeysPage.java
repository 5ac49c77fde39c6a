package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.Flash;
import io.rootproof.web.KeyMessages;
import io.rootproof.web.Keys;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The keys, for those who do not press them by chance, and the switch that turns them off. */
@Path("/keys")
@RunOnVirtualThread
class KeysPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance keys();

        private Templates() {}
    }

    private final Keys keys;
    private final Flash flash;

    KeysPage(Keys keys, Flash flash) {
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    public TemplateInstance page() {
        return Templates.keys();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response choose(@RestForm @Nullable String on) {
        boolean wanted = Boolean.parseBoolean(on);
        keys.choose(wanted);
        KeyMessages words = Words.of(KeyMessages.class);
        return flash.seeOther("/keys", wanted ? words.nowOn() : words.nowOff());
    }
}
