package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.log.EntryKind;
import io.rootproof.log.LogEntries;
import io.rootproof.log.LogSequencer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Versions in the database: complete, logged, never changed, and each number once. */
abstract class CardStoreTestCases {

    @Inject
    CardEditing editing;

    @Inject
    ControlCards cards;

    @Inject
    CardRows rows;

    @Inject
    LogSequencer sequencer;

    @Inject
    LogEntries entries;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void version_isReadBackAsItWasWritten_andIsInTheLog() {
        ControlCard saved = change("Read back.");
        sequencer.drain();

        RecordedCard recorded =
                rows.after(saved.version() - 1, ControlCards.delivered()).getFirst();

        assertThat(recorded.card()).isEqualTo(saved);
        assertThat(recorded.sha256()).isEqualTo(CardRows.sha256(saved));
        long index = entries.indicesOf(EntryKind.CARD_VERSION, List.of(recorded.id()))
                .get(recorded.id());
        assertThat(entries.at(index).orElseThrow().subject()).isEqualTo("control-card/" + saved.version());
        assertThat(entries.at(index).orElseThrow().actor()).isEqualTo("otto");
    }

    @Test
    void versionOfAnotherNode_isSeenAfterALook() {
        ControlCard newest = editing.newest();
        ControlCard other =
                newest.next(content(newest, "Of another node."), clock.instant(), "otto", "Stored elsewhere");
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> rows.add(other, clock.instant()));

        cards.refresh();

        assertThat(cards.newest()).isEqualTo(other);
        assertThat(cards.inForceAt(clock.instant())).isEqualTo(other);
    }

    @Test
    void text_isNeitherChangedNorRemoved() {
        change("Kept.");
        for (String sql : List.of(
                "update control_card_text set body = '{}'",
                "delete from control_card_text",
                "update control_card_version set author = 'ana'",
                "delete from control_card_version")) {
            assertThatThrownBy(() -> execute(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void ofTwoAtTheSameMoment_oneIsStored_andTheOtherIsTold() throws Exception {
        int base = editing.newest().version();
        Callable<Boolean> attempt = () -> {
            try {
                editing.change(
                        base,
                        content(cards.newest(), "By " + Thread.currentThread().threadId()),
                        "At once.",
                        "",
                        "otto",
                        clock.instant());
                return true;
            } catch (StaleCardException stale) {
                return false;
            }
        };
        int stored = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> one : both.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                stored += one.get() ? 1 : 0;
            }
        }

        assertThat(stored).isEqualTo(1);
        assertThat(editing.newest().version()).isEqualTo(base + 1);
    }

    @Test
    void versionToCome_isNotInForceYet() {
        ControlCard before = cards.inForceAt(clock.instant());
        Instant later = clock.instant().plusSeconds(3600);

        ControlCard saved = editing.change(
                editing.newest().version(),
                content(cards.newest(), "Later " + later),
                "Announced.",
                later.toString(),
                "otto",
                clock.instant());

        assertThat(cards.inForceAt(clock.instant())).isEqualTo(before);
        assertThat(cards.inForceAt(later)).isEqualTo(saved);
        assertThat(cards.inForceAt(later.minusMillis(1))).isEqualTo(before);
        assertThat(cards.termsKnownAt(Instant.parse("2026-01-01T00:00:00Z"))).hasSize(1);
        change("And at once again.");
        assertThat(cards.inForceAt(later)).isEqualTo(cards.newest());
    }

    private ControlCard change(String note) {
        ControlCard newest = editing.newest();
        return editing.change(
                newest.version(),
                content(newest, note + " " + newest.version()),
                "A test.",
                "",
                "otto",
                clock.instant());
    }

    private static CardContent content(ControlCard card, String note) {
        CardContent content = card.content();
        return new CardContent(content.policy(), content.mappings(), note, content.sections(), content.runbook());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
