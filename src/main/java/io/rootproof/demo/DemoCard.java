package io.rootproof.demo;

import io.rootproof.control.CardContent;
import io.rootproof.control.CardEditing;
import io.rootproof.control.CardSection;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** What otto changed on the control card, some weeks ago. */
@ApplicationScoped
class DemoCard implements DemoPast {

    private static final double DAYS_AGO = 41.3;
    private static final String SECTION = "Exceptions";

    private final CardEditing editing;

    DemoCard(CardEditing editing) {
        this.editing = editing;
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        Instant at = new DaysAgo(DAYS_AGO, null).start(today);
        if (at.isAfter(after) && !at.isAfter(upTo)) {
            ControlCard card = editing.newest();
            editing.change(
                    card.version(),
                    shorter(card.content()),
                    "The board wants exceptions to end within two months, and to hear of each",
                    "",
                    "otto",
                    at);
        }
    }

    private static CardContent shorter(CardContent content) {
        ControlPolicy policy = content.policy();
        List<CardSection> sections = content.sections().stream()
                .map(section -> section.title().equals(SECTION)
                        ? new CardSection(
                                SECTION,
                                section.body()
                                        + "\n\nThe board hears of every exception in its next meeting, with the task that needs it"
                                        + " and the day on which\nit ends.")
                        : section)
                .toList();
        return new CardContent(
                new ControlPolicy(
                        policy.securityHubMaximumAge(),
                        policy.iamMaximumAge(),
                        policy.failureDeadline(),
                        policy.gapDeadline(),
                        policy.gapDelay(),
                        policy.refuseImportedNoKey(),
                        policy.reviewCadence(),
                        Period.ofDays(60)),
                content.mappings(),
                content.mappingNote(),
                sections,
                content.runbook());
    }
}
