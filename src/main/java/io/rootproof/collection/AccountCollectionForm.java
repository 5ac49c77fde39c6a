package io.rootproof.collection;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The button of an account's page that looks at the account now. */
@Path("/accounts/{id}/collections")
@RunOnVirtualThread
class AccountCollectionForm {

    private final CollectThisAccount collecting;
    private final Viewer viewer;
    private final Flash flash;

    AccountCollectionForm(CollectThisAccount collecting, Viewer viewer, Flash flash) {
        this.collecting = collecting;
        this.viewer = viewer;
        this.flash = flash;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Response ask(@RestPath String id) {
        collecting.ask(id, viewer.getUsername());
        return flash.seeOther(
                "/accounts/" + id, Words.of(CollectionMessages.class).accountAskedFor(id));
    }
}
