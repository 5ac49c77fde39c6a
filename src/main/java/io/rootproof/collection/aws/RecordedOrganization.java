package io.rootproof.collection.aws;

import java.util.List;

/** A bean of this type that is on takes the place of the configured connections: runs collect from it alone. */
public interface RecordedOrganization {

    boolean isOn();

    List<Connection> connections();

    RecordedResponses responses();
}
