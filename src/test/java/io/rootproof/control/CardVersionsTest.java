package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.log.EntryKind;
import io.rootproof.log.LogEntries;
import io.rootproof.log.LogEntry;
import io.rootproof.log.LogSequencer;
import io.rootproof.log.LoggedRecords;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardVersionsTest {

    @Inject
    CardVersions versions;

    @Inject
    ControlCards cards;

    @Inject
    LogSequencer sequencer;

    @Inject
    LogEntries entries;

    @Inject
    LoggedRecords records;

    @Test
    void versionInForce_isRecordedWithItsDigestAndLogged() {
        ControlCard card = cards.inForceAt(Instant.parse("2026-03-03T10:00:00Z"));
        RecordedCard recorded = versions.recorded(card).orElseThrow();
        sequencer.drain();

        assertThat(recorded.sha256()).isEqualTo(CardRows.sha256(card));
        long index = entries.indicesOf(EntryKind.CARD_VERSION, List.of(recorded.id()))
                .get(recorded.id());
        LogEntry entry = entries.at(index).orElseThrow();
        assertThat(entry.subject()).isEqualTo("control-card/" + card.version());
        assertThat(entry.actor()).isEqualTo(card.author());
        assertThat(new String(
                        records.of(EntryKind.CARD_VERSION, List.of(recorded.id()))
                                .get(recorded.id()),
                        StandardCharsets.UTF_8))
                .contains("\"sha256\":\"" + recorded.sha256() + "\"")
                .contains("\"controlId\":\"IAM.4\"");
    }

    @Test
    void secondStart_recordsNothingAgain() {
        ControlCard card = cards.versions().getFirst();
        RecordedCard recorded = versions.recorded(card).orElseThrow();

        versions.onStart(new StartupEvent());

        assertThat(versions.recorded(card)).contains(recorded);
    }
}
