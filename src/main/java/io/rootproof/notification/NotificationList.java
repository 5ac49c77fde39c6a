package io.rootproof.notification;

import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** What the list of messages can show, on its page and in its export. */
final class NotificationList {

    static final KnownList LIST = KnownList.of("/notifications", "q", "state", "topic");

    static final Columns COLUMNS = Columns.of(
            Column.always("message", () -> words().what()),
            Column.usual("told", () -> words().told()),
            Column.usual("state", () -> words().stateLabel()),
            Column.usual("topic", () -> words().topicLabel()),
            Column.usual("destination", () -> words().destination()),
            Column.usual("attempts", () -> words().attempts()).asNumber(),
            Column.usual("error", () -> words().error()),
            Column.extra("next", () -> words().next()));

    static final ListExport<Delivery> EXPORT = new ListExport<>(
            LIST,
            "notifications",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("message", "id", Delivery::id),
                    new CsvColumn<>("message", "headline", Delivery::headline),
                    new CsvColumn<>("message", "messages", Delivery::messages),
                    new CsvColumn<>("told", "toldAt", Delivery::toldAt),
                    new CsvColumn<>("state", "state", Delivery::state),
                    new CsvColumn<>("state", "deliveredAt", Delivery::deliveredAt),
                    new CsvColumn<>("topic", "topic", one -> one.topic().wire()),
                    new CsvColumn<>(
                            "destination", "channel", one -> one.destination().channel()),
                    new CsvColumn<>(
                            "destination",
                            "destination",
                            one -> one.destination().shown()),
                    new CsvColumn<>("attempts", "attempts", Delivery::attempts),
                    new CsvColumn<>("error", "error", Delivery::lastError),
                    new CsvColumn<>("next", "nextAttempt", Delivery::nextAttempt)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.search("q", words().search()),
            Filter.oneOf(
                    "state",
                    words().stateLabel(),
                    Arrays.stream(Delivery.State.values())
                            .map(state -> Option.of(state.name(), words().state(state)))
                            .toList()),
            Filter.oneOf(
                    "topic",
                    words().topicLabel(),
                    Arrays.stream(Topic.values())
                            .map(topic -> Option.of(topic.wire(), words().topic(topic)))
                            .toList())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static NotificationMessages words() {
        return Words.of(NotificationMessages.class);
    }
}
