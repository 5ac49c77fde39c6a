package io.rootproof.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the layout asks: navigation and the demo banner. */
@ApplicationScoped
@Named("shell")
public class Shell {

    /**
     * An entry of the navigation.
     *
     * @param current true on the page itself and on every page below it
     */
    public record Entry(String path, String label, boolean current) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/", "Overview", false),
            new Entry("/accounts", "Accounts", false),
            new Entry("/tickets", "Tickets", false),
            new Entry("/evidence", "Evidence", false),
            new Entry("/collection-runs", "Collection", false),
            new Entry("/control-card", "Control card", false),
            new Entry("/bundles", "Bundles", false));

    private final CurrentRequest request;
    private final DemoMode demo;
    private final String version;

    Shell(CurrentRequest request, DemoMode demo, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.request = request;
        this.demo = demo;
        this.version = version;
    }

    public List<Entry> getEntries() {
        String path = path();
        return ENTRIES.stream()
                .map(entry -> new Entry(entry.path(), entry.label(), isAt(path, entry.path())))
                .toList();
    }

    /** Path of the page being written, for the way back after login. */
    public String path() {
        RoutingContext routing = request.routing();
        return routing == null ? "/" : routing.normalizedPath();
    }

    public boolean isDemo() {
        return demo.isOn();
    }

    /** How far the demo's past has been replayed; null once it is complete. */
    public @Nullable String getReplaying() {
        return demo.getReplaying();
    }

    /** Part of the addresses of style and script, so that a new version is fetched at once. */
    public String getVersion() {
        return version;
    }

    private static boolean isAt(String path, String entry) {
        return path.equals(entry) || (!entry.equals("/") && path.startsWith(entry + "/"));
    }
}
