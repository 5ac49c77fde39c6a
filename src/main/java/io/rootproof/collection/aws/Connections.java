package io.rootproof.collection.aws;

import io.quarkus.runtime.StartupEvent;
import io.rootproof.collection.aws.AwsConfig.ConnectionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** The connections that are configured and enabled. */
@ApplicationScoped
public class Connections {

    private final AwsConfig config;
    private List<Connection> enabled = List.of();

    Connections(AwsConfig config) {
        this.config = config;
    }

    /** In order of their names. */
    public List<Connection> enabled() {
        return enabled;
    }

    /** An application with connections that cannot work does not start: it would look as if it proved something. */
    void check(@Observes StartupEvent event) {
        List<String> problems = new ArrayList<>();
        List<Connection> connections = new ArrayList<>();
        for (Map.Entry<String, ConnectionSettings> entry : new TreeMap<>(config.connections()).entrySet()) {
            ConnectionSettings settings = entry.getValue();
            if (settings.enabled()) {
                List<String> regions = regions(settings);
                List<String> found = new ConnectionCheck(entry.getKey(), settings, regions).problems();
                if (found.isEmpty()) {
                    connections.add(connection(entry.getKey(), settings, regions));
                }
                problems.addAll(found);
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Please correct the settings:\n  " + String.join("\n  ", problems));
        }
        enabled = List.copyOf(connections);
    }

    private static List<String> regions(ConnectionSettings settings) {
        return settings.regions().orElseGet(() -> {
            try {
                return List.of(DefaultAwsRegionProviderChain.builder()
                        .profileName(settings.profile().orElse(null))
                        .build()
                        .getRegion()
                        .id());
            } catch (SdkClientException none) {
                return List.of();
            }
        });
    }

    private static Connection connection(String name, ConnectionSettings settings, List<String> regions) {
        return new Connection(
                name,
                settings.partition(),
                regions,
                settings.profile().orElse(null),
                settings.roleArn().orElse(null),
                settings.memberRoleName(),
                settings.externalId().orElse(null),
                settings.rootAudit(),
                settings.prevention());
    }
}
