package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.control.CardContent;
import io.rootproof.control.CardEditing;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import io.rootproof.control.ControlPolicy;
import io.rootproof.control.Runbook;
import io.rootproof.control.RunbookStep;
import io.rootproof.identity.Act;
import io.rootproof.testing.Browser;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ticket keeps to the card under which it was opened: due date and checklist. */
abstract class CardOfTicketTestCases {

    private static final Instant KEY = Instant.parse("2026-09-03T10:00:00Z");
    private static final Instant CHANGE = KEY.plus(Duration.ofHours(2));

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    TicketWork work;

    @Inject
    CardEditing editing;

    @Test
    void newDeadlineAndRunbook_areForTicketsOpenedFromThenOn() {
        write(ControlCards.delivered().content(), KEY.minusSeconds(60));
        int version = editing.newest().version();
        Ticket before = opened(KEY);
        CardContent delivered = ControlCards.delivered().content();
        write(
                new CardContent(
                        deadline(delivered.policy(), Duration.ofHours(6)),
                        delivered.mappings(),
                        "Changed.",
                        delivered.sections(),
                        new Runbook(List.of(new RunbookStep(1, "Delete it", "At once.")))),
                CHANGE);
        Ticket after = opened(CHANGE);

        upkeep.pass(CHANGE.plusSeconds(60));

        assertThat(scene.ticket(before.accountId, TicketKind.FAILURE).dueAt).isEqualTo(KEY.plus(Duration.ofHours(24)));
        assertThat(after.dueAt).isEqualTo(CHANGE.plus(Duration.ofHours(6)));
        assertThat(card(before)).contains("Version " + version + " of the control card");
        assertThat(card(after)).contains("Version " + editing.newest().version() + " of the control card");
        Act late = new Act("ana", CHANGE.plusSeconds(90));
        work.step(before.number, 8, true, late);
        assertThat(scene.events(before).getLast().text).startsWith("8. Know that there is no way back");
        assertThatThrownBy(() -> work.step(after.number, 8, true, late))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("1");
        work.step(after.number, 1, true, late);
        assertThat(scene.events(after).getLast().text).isEqualTo("1. Delete it");
    }

    private static String card(Ticket ticket) {
        return Browser.of("aud")
                .page("/tickets/" + ticket.number)
                .select("#checklist-card")
                .text();
    }

    private Ticket opened(Instant at) {
        String account = scene.failing(at);
        upkeep.keep(List.of(account), at);
        return scene.ticket(account, TicketKind.FAILURE);
    }

    private void write(CardContent content, Instant from) {
        ControlCard newest = editing.newest();
        if (!newest.content().equals(content)) {
            editing.change(newest.version(), content, "Another runbook.", from.toString(), "otto", from);
        }
    }

    private static ControlPolicy deadline(ControlPolicy policy, Duration failure) {
        return new ControlPolicy(
                policy.securityHubMaximumAge(),
                policy.iamMaximumAge(),
                failure,
                policy.gapDeadline(),
                policy.gapDelay(),
                policy.refuseImportedNoKey(),
                policy.reviewCadence(),
                policy.exceptionLimit());
    }
}
