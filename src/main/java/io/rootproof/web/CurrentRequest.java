package io.rootproof.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of the request being answered; everything is null where there is none, as in a job. */
@ApplicationScoped
public class CurrentRequest {

    static final String ID = "rootproof.request-id";

    private final CurrentVertxRequest current;

    CurrentRequest(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The id that error pages, the log and the audit log show for this request. */
    public @Nullable String id() {
        RoutingContext routing = routing();
        return routing == null ? null : routing.get(ID);
    }

    /** Address of the client, or of the nearest proxy unless {@code quarkus.http.proxy.*} trusts that proxy. */
    public @Nullable String remoteAddress() {
        RoutingContext routing = routing();
        return routing == null ? null : addressOf(routing);
    }

    /** A header of the request; null if it was not sent. */
    public @Nullable String header(String name) {
        RoutingContext routing = routing();
        return routing == null ? null : routing.request().getHeader(name);
    }

    /** Host and port that the browser asked; null where there is no request. */
    public @Nullable String host() {
        RoutingContext routing = routing();
        return routing == null || routing.request().authority() == null
                ? null
                : routing.request().authority().toString();
    }

    /** Whether somebody outside asked; false in jobs, whose threads may have a request context of their own. */
    public boolean isHttp() {
        return routing() != null;
    }

    /** A value that is found once in a request and kept for the rest of it. */
    public <T> T once(String name, Class<T> type, Supplier<T> find) {
        RoutingContext routing = routing();
        Object known = routing == null ? null : routing.get(name);
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T found = find.get();
        if (routing != null) {
            routing.put(name, found);
        }
        return found;
    }

    static @Nullable String addressOf(RoutingContext routing) {
        return routing.request().remoteAddress() == null
                ? null
                : routing.request().remoteAddress().hostAddress();
    }

    /** True for the paths that programs call: they get JSON, never a page or a redirect to one. */
    public static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Nullable
    RoutingContext routing() {
        return Arc.container().requestContext().isActive() ? current.getCurrent() : null;
    }
}
