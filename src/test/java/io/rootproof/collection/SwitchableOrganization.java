package io.rootproof.collection;

import io.rootproof.collection.aws.Connection;
import io.rootproof.collection.aws.RecordedOrganization;
import io.rootproof.collection.aws.RecordedResponses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The organisation that a test collects from; off until it has been given one. */
@ApplicationScoped
public class SwitchableOrganization implements RecordedOrganization {

    private volatile RecordedResponses responses;
    private volatile List<Connection> connections = List.of();

    public void use(RecordedResponses organization, Connection... through) {
        responses = organization;
        connections = List.of(through);
    }

    public void off() {
        responses = null;
    }

    @Override
    public boolean isOn() {
        return responses != null;
    }

    @Override
    public List<Connection> connections() {
        return connections;
    }

    /** Looks the organisation up anew for each answer, since the transport outlives a test. */
    @Override
    public RecordedResponses responses() {
        return request -> responses.answer(request);
    }

    /** A connection as tests use it. */
    public static Connection connection(String name, String... regions) {
        return new Connection(name, "aws", List.of(regions), null, null, "rootproof-reader", "external-1", false, true);
    }
}
