package io.rootproof.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final Map<String, Function<WebMessages, String>> ENTRIES = entries();

    private final CurrentRequest request;
    private final DemoMode demo;
    private final Clock clock;
    private final String version;

    Shell(
            CurrentRequest request,
            DemoMode demo,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.request = request;
        this.demo = demo;
        this.clock = clock;
        this.version = version;
    }

    public List<Entry> getEntries() {
        String path = path();
        WebMessages words = Words.of(WebMessages.class);
        return ENTRIES.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue().apply(words), isAt(path, entry.getKey())))
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

    /** True where somebody develops, who finds the style guide then. */
    public boolean isDeveloping() {
        return LaunchMode.current() != LaunchMode.NORMAL;
    }

    /** For the foot of a printed page. */
    public String getPrintedAt() {
        return PageFormats.minutes(clock.instant());
    }

    /** For the foot of the page, and for whoever reports a problem. */
    public String getVersion() {
        return version;
    }

    /** How long ago something was, or how soon it will be, such as {@code 3 d 4 h ago}. */
    public String ago(Instant instant) {
        Duration since = Duration.between(instant, clock.instant());
        WebMessages words = Words.of(WebMessages.class);
        String length = PageFormats.duration(since);
        return since.isNegative() ? words.ahead(length) : words.ago(length);
    }

    /** At most seven, or people stop reading them. */
    private static Map<String, Function<WebMessages, String>> entries() {
        Map<String, Function<WebMessages, String>> entries = new LinkedHashMap<>();
        entries.put("/", WebMessages::overview);
        entries.put("/accounts", WebMessages::accounts);
        entries.put("/tickets", WebMessages::tickets);
        entries.put("/evidence", WebMessages::evidence);
        entries.put("/collection-runs", WebMessages::collection);
        entries.put("/control-card", WebMessages::controlCard);
        entries.put("/bundles", WebMessages::bundles);
        return entries;
    }

    private static boolean isAt(String path, String entry) {
        return path.equals(entry) || (!entry.equals("/") && path.startsWith(entry + "/"));
    }
}
