package io.rootproof.collection;

import io.quarkus.arc.All;
import io.rootproof.collection.aws.Connection;
import io.rootproof.collection.aws.Connections;
import io.rootproof.collection.aws.Pace;
import io.rootproof.collection.aws.RecordedOrganization;
import io.rootproof.collection.aws.Transport;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where runs collect from: the configured connections over the network, or a recorded organisation. */
@ApplicationScoped
public class CollectionSources {

    /** Connections, and what carries the calls. */
    record From(List<Connection> connections, Transport transport) {}

    private final List<RecordedOrganization> recorded;
    private final Connections configured;
    private final CollectionConfig config;
    private @Nullable Transport recording;
    private @Nullable Transport network;

    CollectionSources(@All List<RecordedOrganization> recorded, Connections configured, CollectionConfig config) {
        this.recorded = recorded;
        this.configured = configured;
        this.config = config;
    }

    /** Whether runs have anything to collect from; without a connection evidence comes in by import only. */
    public boolean isConnected() {
        return recorded.stream().anyMatch(RecordedOrganization::isOn)
                || !configured.enabled().isEmpty();
    }

    From now() {
        return recorded.stream()
                .filter(RecordedOrganization::isOn)
                .findFirst()
                .map(organization -> new From(organization.connections(), recorded(organization)))
                .orElseGet(() -> new From(configured.enabled(), live()));
    }

    private synchronized Transport recorded(RecordedOrganization organization) {
        if (recording == null) {
            recording = Transport.recorded(organization.responses());
        }
        return recording;
    }

    private synchronized Transport live() {
        if (network == null) {
            network = Transport.live(Pace.of(config.speed()), config.concurrency() + 4);
        }
        return network;
    }

    @PreDestroy
    synchronized void close() {
        if (network != null) {
            network.close();
        }
    }
}
