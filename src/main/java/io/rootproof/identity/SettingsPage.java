package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Setting.Origin;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What is configured and where it comes from, secrets left out. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SettingsPage {

    /**
     * Settings that belong together.
     *
     * @param key the part of their names that they share
     */
    record Group(String key, List<Setting> settings) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(List<Group> groups);

        private Templates() {}
    }

    /** What is set up first stands first; the rest follows by name. */
    private static final List<String> ORDER = List.of(
            "aws",
            "collection",
            "assessment",
            "tickets",
            "bootstrap-admin",
            "login",
            "signing",
            "timestamp",
            "storage");

    private static final Set<String> DATABASE =
            Set.of("quarkus.datasource.db-kind", "quarkus.datasource.jdbc.url", "quarkus.datasource.username");

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
                .filter(SettingsPage::isOurs)
                .collect(Collectors.groupingBy(Setting::group, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SettingsPage::place))
                .toList());
    }

    /** Of the framework's settings, those that say which database this is, and those that somebody gave. */
    private static boolean isOurs(Setting setting) {
        return setting.name().startsWith("rootproof.")
                || DATABASE.contains(setting.name())
                || (setting.origin() != Origin.DEFAULT && setting.origin() != Origin.BUILT_IN);
    }

    private static int place(Group group) {
        int place = ORDER.indexOf(group.key());
        return place < 0 ? ORDER.size() : place;
    }
}
