package io.rootproof.web.list;

import io.rootproof.web.CurrentRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where "Back to the list" on the page of one thing leads: to the list that the person came from, with its filters, as
 * the browser says in {@code Referer}; from elsewhere, to the list as it usually is.
 */
@ApplicationScoped
@Named("backToList")
public class BackToList {

    private final CurrentRequest request;
    private final KnownLists lists;

    BackToList(CurrentRequest request, KnownLists lists) {
        this.request = request;
        this.lists = lists;
    }

    /**
     * @param usual path of the list that the thing belongs to
     */
    public String from(String usual) {
        return cameFrom().orElse(usual);
    }

    private Optional<String> cameFrom() {
        String referer = request.header("Referer");
        String host = request.host();
        try {
            URI uri = new URI(referer == null ? "" : referer);
            return isHere(uri, host) ? lists.address(uri.getPath(), uri.getRawQuery()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isHere(URI uri, @Nullable String host) {
        return uri.getRawAuthority() != null && uri.getRawAuthority().equalsIgnoreCase(host);
    }
}
