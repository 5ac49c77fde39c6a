package io.rootproof.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where pages are for somebody who is not on one. */
@ApplicationScoped
public class Links {

    private final Optional<URI> base;

    Links(@ConfigProperty(name = "rootproof.public-url") Optional<URI> base) {
        this.base = base;
    }

    /** The whole address of a page where {@code rootproof.public-url} says it, else its path. */
    public String to(String path) {
        return base.map(address -> address.toString().replaceAll("/+$", "") + path)
                .orElse(path);
    }

    /** Whether addresses are whole, so that they can be links. */
    public boolean areWhole() {
        return base.isPresent();
    }
}
