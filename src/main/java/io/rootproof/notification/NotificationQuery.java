package io.rootproof.notification;

import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A search of messages as it stands in the URL. */
public class NotificationQuery extends PageQuery {

    @RestQuery
    public @Nullable String q;

    @RestQuery
    public @Nullable String state;

    @RestQuery
    public @Nullable String topic;

    /**
     * @throws ProblemException 400 with what to change
     */
    DeliverySearch search() {
        return new DeliverySearch(
                QueryParameters.text(q), QueryParameters.oneOf("state", state, Delivery.State.class), wanted());
    }

    private @Nullable Topic wanted() {
        String given = QueryParameters.text(topic);
        return given == null
                ? null
                : Topic.of(given)
                        .orElseThrow(() -> ProblemException.badRequest(Words.of(NotificationMessages.class)
                                .noSuchTopic(
                                        given.length() > 60 ? given.substring(0, 60) : given,
                                        Arrays.stream(Topic.values())
                                                .map(Topic::wire)
                                                .collect(Collectors.joining(", ")))));
    }
}
