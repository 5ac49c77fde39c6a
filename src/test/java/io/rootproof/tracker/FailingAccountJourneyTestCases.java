package io.rootproof.tracker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.rootproof.identity.Act;
import io.rootproof.notification.WithChannels.OtherSides;
import io.rootproof.testing.Eventually;
import io.rootproof.ticket.TicketAnswer;
import io.rootproof.ticket.TicketState;
import io.rootproof.ticket.TicketWork;
import io.rootproof.tracker.WithJira.JiraSide;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A failing account on its way: finding, ticket, mail, webhook, Jira, a false claim, a true one, evidence, comment. */
abstract class FailingAccountJourneyTestCases {

    private static final DateTimeFormatter JIRA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    @Inject
    Received received;

    @Inject
    TicketWork work;

    @Inject
    TrackerRows rows;

    @Inject
    Clock clock;

    private final String account = Received.anAccount();
    private final GreenMail mail =
            new GreenMail(new ServerSetup(Integer.getInteger(OtherSides.MAIL_PORT), "localhost", "smtp"));
    private WireMock web;
    private WireMock jira;

    @BeforeEach
    void otherSides() {
        web = new WireMock(Integer.getInteger(OtherSides.WEB_PORT));
        web.resetMappings();
        web.register(post(anyUrl()).willReturn(aResponse().withStatus(200)));
        jira = new WireMock(Integer.getInteger(JiraSide.PORT));
        jira.resetMappings();
        jira.register(post(urlEqualTo("/rest/api/2/issue"))
                .willReturn(created().withBody("{\"id\":\"10001\",\"key\":\"SEC-7\"}")));
        jira.register(post(urlEqualTo("/rest/api/2/issue/SEC-7/comment"))
                .willReturn(created().withBody("{\"id\":\"1\"}")));
        jira.register(get(urlEqualTo("/rest/api/2/issue/SEC-7/transitions"))
                .willReturn(okJson(
                        "{\"transitions\":[{\"id\":\"3\",\"name\":\"Close\"},{\"id\":\"4\",\"name\":\"Reopen\"}]}")));
        jira.register(post(urlEqualTo("/rest/api/2/issue/SEC-7/transitions"))
                .willReturn(aResponse().withStatus(204)));
        is("To Do", null);
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void failingAccount_travelsUntilEvidenceClosesIt() {
        received.finding(account, "FAILED", 60);
        TicketAnswer opened = received.ticket(account);
        assertThat(opened.state()).isEqualTo(TicketState.OPEN);

        assertThat(hook("ticket.opened").getBodyAsString()).contains("\"accountId\":\"" + account + "\"");
        String issue = asked("/rest/api/2/issue", account).getBodyAsString();
        assertThat(issue).contains("Rootproof ticket " + opened.number(), "https://rootproof.example.org/tickets/");
        TicketAnswer linked = when(it -> it.events().stream().anyMatch(event -> "Jira SEC-7".equals(event.text())));
        assertThat(linked.events()).anySatisfy(event -> assertThat(event.url()).endsWith("/browse/SEC-7"));

        work.assign(opened.number(), "otto", new Act("ana", clock.instant()));
        assertThat(mailed("assigned to otto")).contains("Ticket " + opened.number());

        // Somebody closes the issue without deleting anything.
        is("Done", 30L);
        TicketAnswer claimed = when(it -> it.state() == TicketState.AWAITING_VERIFICATION);
        assertThat(claimed.fixClaim().by()).isEqualTo("jira");
        asked("/rest/api/2/issue/SEC-7/comment", "Taken as a claim");
        received.finding(account, "FAILED", 20);
        assertThat(received.ticket(account).state())
                .as("a false claim closes nothing")
                .isEqualTo(TicketState.IN_PROGRESS);
        asked("/rest/api/2/issue/SEC-7/comment", "Refuted by evidence");
        asked("/rest/api/2/issue/SEC-7/transitions", "\"4\"");
        assertThat(hook("fix.refuted").getBodyAsString()).contains(account);

        // Jira has it open again; then the key is deleted.
        is("To Do", null);
        Eventually.so(() -> statusSeen("To Do"));
        is("Done", 10L);
        when(it -> it.state() == TicketState.AWAITING_VERIFICATION);
        received.finding(account, "PASSED", 12);
        assertThat(received.ticket(account).state())
                .as("evidence older than the claim closes nothing")
                .isEqualTo(TicketState.AWAITING_VERIFICATION);
        received.finding(account, "PASSED", 5);
        TicketAnswer closed = received.ticket(account);
        assertThat(closed.state()).isEqualTo(TicketState.VERIFIED);
        assertThat(closed.closingEvidence()).isNotEmpty();
        asked("/rest/api/2/issue/SEC-7/comment", "Verified by evidence");
        assertThat(hook("ticket.verified").getBodyAsString()).contains(account);
        assertThat(mailed("closed by evidence")).contains("Ticket " + opened.number());
        assertThat(web.find(postRequestedFor(urlEqualTo("/services/T0/B0/secretpath"))))
                .anySatisfy(request -> assertThat(request.getBodyAsString()).contains(account));
    }

    /**
     * What Jira says from now on.
     *
     * @param minutesAgo when it was resolved; null for an issue that is not
     */
    private void is(String status, @Nullable Long minutesAgo) {
        String resolved =
                minutesAgo == null ? "null" : "\"" + jira(clock.instant().minus(Duration.ofMinutes(minutesAgo))) + "\"";
        jira.register(get(urlPathEqualTo("/rest/api/2/search/jql"))
                .willReturn(okJson("""
                {"isLast":true,"issues":[{"key":"SEC-7","fields":{"summary":"x","status":{"name":"%s"},
                "resolutiondate":%s,"updated":"%s"}}]}""".formatted(status, resolved, jira(clock.instant())))));
    }

    private static String jira(Instant at) {
        return JIRA_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private boolean statusSeen(String status) {
        return rows.issue(received.ticket(account).number())
                .filter(issue -> status.equals(issue.status()) && !issue.done())
                .isPresent();
    }

    private TicketAnswer when(Predicate<TicketAnswer> condition) {
        return Eventually.there(() ->
                List.of(received.ticket(account)).stream().filter(condition).findFirst());
    }

    private LoggedRequest asked(String path, String part) {
        return Eventually.there(() -> jira.find(postRequestedFor(urlEqualTo(path))).stream()
                .filter(request -> request.getBodyAsString().contains(part))
                .findFirst());
    }

    private LoggedRequest hook(String type) {
        return Eventually.there(() -> web.find(postRequestedFor(urlEqualTo("/hook"))).stream()
                .filter(request -> request.getBodyAsString().contains("\"type\":\"" + type + "\""))
                .filter(request -> request.getBodyAsString().contains(account))
                .findFirst());
    }

    private String mailed(String part) {
        return Eventually.there(() -> List.of(mail.getReceivedMessages()).stream()
                .map(GreenMailUtil::getWholeMessage)
                .map(text -> text.replace("=\r\n", ""))
                .filter(text -> text.contains(part))
                .findFirst());
    }
}
