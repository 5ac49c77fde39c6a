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
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the layout asks: navigation and the demo banner. */
@ApplicationScoped
@Named("shell")
public class Shell {

    /**
     * An entry of the navigation.
     *
     * @param current true on the page itself and on every page below it, or in its section
     */
    public record Entry(String path, String label, boolean current) {}

    /**
     * A part of the product.
     *
     * @param label what the navigation calls it
     * @param pages by address, the first is where the navigation leads; more than one stand as tabs below it
     * @param further pages that belong to it and that others lead to
     */
    private record Section(
            Function<WebMessages, String> label,
            Map<String, Function<WebMessages, String>> pages,
            List<String> further) {

        static Section of(String path, Function<WebMessages, String> label) {
            return new Section(label, new LinkedHashMap<>(Map.of(path, label)), List.of());
        }

        /** The same with one more page. */
        Section and(String path, Function<WebMessages, String> label) {
            pages.put(path, label);
            return this;
        }

        /** The same under another name than that of its first page. */
        Section called(Function<WebMessages, String> name) {
            return new Section(name, pages, further);
        }

        /** The same, with a page that no tab leads to. */
        Section with(String path) {
            return new Section(label, pages, List.of(path));
        }

        String path() {
            return pages.keySet().iterator().next();
        }

        boolean holds(String path) {
            return Stream.concat(pages.keySet().stream(), further.stream()).anyMatch(page -> isAt(path, page));
        }
    }

    private static final List<Section> SECTIONS = sections();

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
        return SECTIONS.stream()
                .map(section -> new Entry(section.path(), section.label().apply(words), section.holds(path)))
                .toList();
    }

    /** The pages of the section that the page being written is in; empty where there is but one. */
    public List<Entry> getTabs() {
        String path = path();
        WebMessages words = Words.of(WebMessages.class);
        return SECTIONS.stream()
                .filter(section -> section.pages().size() > 1 && section.holds(path))
                .flatMap(section -> section.pages().entrySet().stream())
                .map(page -> new Entry(page.getKey(), page.getValue().apply(words), isAt(path, page.getKey())))
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
    private static List<Section> sections() {
        return List.of(
                Section.of("/", WebMessages::overview)
                        .and("/my-work", WebMessages::myWork)
                        .and("/inconsistencies", WebMessages::inconsistencies)
                        .and("/onboarding", WebMessages::onboarding),
                Section.of("/accounts", WebMessages::accounts),
                Section.of("/tickets", WebMessages::tickets).with("/tracker"),
                Section.of("/evidence", WebMessages::evidence),
                Section.of("/collection-runs", WebMessages::collection),
                Section.of("/control-card", WebMessages::controlCard)
                        .and("/reviews", WebMessages::reviews)
                        .and("/exceptions", WebMessages::exceptions)
                        .and("/prevention", WebMessages::prevention),
                Section.of("/audit-periods", WebMessages::auditPeriods)
                        .and("/bundles", WebMessages::bundles)
                        .and("/verify", WebMessages::verify)
                        .called(WebMessages::audits));
    }

    private static boolean isAt(String path, String entry) {
        return path.equals(entry) || (!entry.equals("/") && path.startsWith(entry + "/"));
    }
}
