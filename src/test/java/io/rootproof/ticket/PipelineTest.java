package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.identity.Act;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The whole way: bytes as AWS sends them are stored and assessed, and tickets follow. */
@QuarkusTest
class PipelineTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Inject
    EvidenceStore store;

    @Inject
    Event<EvidenceStored> stored;

    @Inject
    TicketEnding ending;

    @Inject
    TicketScene scene;

    private final String data = "6" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L);

    @Test
    void keyFoundClaimedDeletedAndProven_opensAndClosesOneTicket() {
        collect(NOON, finding("FAILED", NOON), summary("1", NOON));
        Ticket opened = only();
        assertThat(opened.result).isEqualTo(Result.FAILED);
        assertThat(findingIds(opened)).containsExactly("finding/data");

        Instant deleted = NOON.plus(Duration.ofHours(5));
        QuarkusTransaction.requiringNew()
                .run(() -> ending.claimFix(opened.number, deleted, "Console", new Act("ana", deleted.plusSeconds(1))));
        assertThat(only().state).isEqualTo(TicketState.AWAITING_VERIFICATION);

        Instant first = deleted.plus(Duration.ofHours(1));
        collect(first, summary("0", first));
        assertThat(only().state).as("Security Hub still says otherwise").isEqualTo(TicketState.AWAITING_VERIFICATION);

        Instant second = deleted.plus(Duration.ofHours(12));
        collect(second, finding("PASSED", second));
        assertThat(only().state).isEqualTo(TicketState.VERIFIED);
        assertThat(scene.evidence(only(), EvidenceRole.CLOSING)).hasSize(2);
    }

    @Test
    void keyOfThePastLearnedLate_opensNothing() {
        collect(NOON, summary("0", NOON), finding("PASSED", NOON));
        Instant before = NOON.minus(Duration.ofDays(3));

        collect(NOON.plusSeconds(60), finding("FAILED", before));

        assertThat(scene.tickets(data)).isEmpty();
    }

    private void collect(Instant now, NewEvidence... received) {
        store.append(List.of(received));
        stored.fire(new EvidenceStored(now));
    }

    private Ticket only() {
        assertThat(scene.tickets(data)).hasSize(1);
        return scene.tickets(data).getFirst();
    }

    private List<String> findingIds(Ticket ticket) {
        return QuarkusTransaction.requiringNew()
                .call(() -> TicketEvidence.<TicketEvidence>list(
                        "ticketNumber = ?1 and findingId is not null", ticket.number))
                .stream()
                .map(e -> e.findingId)
                .toList();
    }

    private NewEvidence finding(String status, Instant observedAt) {
        String json = """
                {"ProductArn":"arn:aws:securityhub:eu-central-1::product/aws/securityhub","AwsAccountId":"%s",
                 "Region":"eu-central-1","UpdatedAt":"%s","RecordState":"ACTIVE","Id":"finding/data",
                 "Compliance":{"Status":"%s","SecurityControlId":"IAM.4"}}""".formatted(data, observedAt, status);
        return evidence(Source.SECURITY_HUB, Format.SECURITY_HUB_FINDING, "eu-central-1", json, observedAt);
    }

    private NewEvidence summary(String keysPresent, Instant observedAt) {
        String xml = """
                <GetAccountSummaryResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">\
                <GetAccountSummaryResult><SummaryMap><entry><key>AccountAccessKeysPresent</key><value>%s</value></entry>\
                </SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>""".formatted(keysPresent);
        return evidence(Source.ACCOUNT_SUMMARY, Format.ACCOUNT_SUMMARY_XML, null, xml, observedAt);
    }

    private NewEvidence evidence(
            Source source, Format format, @Nullable String region, String content, Instant observedAt) {
        return new NewEvidence(
                source,
                format,
                data,
                "aws",
                region,
                null,
                "Test",
                "{}",
                null,
                null,
                observedAt,
                observedAt,
                content.getBytes(StandardCharsets.UTF_8),
                null,
                Origin.run(1));
    }
}
