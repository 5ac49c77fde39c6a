package io.rootproof.tracker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.identity.Act;
import io.rootproof.sql.Sql;
import io.rootproof.testing.Browser;
import io.rootproof.ticket.TicketAnswer;
import io.rootproof.ticket.TicketEnding;
import io.rootproof.ticket.TicketState;
import io.rootproof.tracker.TrackerCall.State;
import io.rootproof.tracker.WithJira.JiraSide;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Jira that does not do what it is asked to. */
@QuarkusTest
@TestProfile(WithQuietJira.class)
class JiraAnswersTest {

    @Inject
    TrackerSending sending;

    @Inject
    TrackerFollowing following;

    @Inject
    TrackerStates states;

    @Inject
    TrackerRows rows;

    @Inject
    Received received;

    @Inject
    TicketEnding ending;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final String account = Received.anAccount();
    private WireMock jira;

    @BeforeEach
    void fresh() {
        jira = new WireMock(Integer.getInteger(JiraSide.PORT));
        jira.resetMappings();
        jira.resetRequests();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("delete from tracker_call");
            sql.update("delete from tracker_issue");
        });
        states.answered(clock.instant());
    }

    @Test
    void refusedLogin_isShownWithWhatToDo_andTriedSlowly() {
        issues(status(401));
        received.failing(account);
        sending.pass();
        sending.pass();
        jira.verifyThat(1, postRequestedFor(anyUrl()));
        assertThat(states.now().pausedUntil()).isAfter(clock.instant().plus(Duration.ofMinutes(29)));
        assertThat(rows.unsaid(10)).extracting(TrackerCall::state).containsExactly(State.WAITING);
        assertThat(Browser.of("ada").page("/tracker").text())
                .contains("401", "rootproof.tracker.jira.token", "It is asked again");
    }

    @Test
    void tooManyRequests_isLeftAloneAsLongAsItWants() {
        issues(status(429).withHeader("Retry-After", "1800"));
        received.failing(account);
        Instant before = clock.instant();
        sending.pass();
        assertThat(states.now().pausedUntil())
                .isBetween(before.plus(Duration.ofMinutes(30)), clock.instant().plus(Duration.ofMinutes(31)));
    }

    @Test
    void tooManyRequests_forWeeks_isLeftAloneForADay() {
        issues(status(429).withHeader("Retry-After", "999999"));
        received.failing(account);
        Instant before = clock.instant();
        sending.pass();
        assertThat(states.now().pausedUntil())
                .isBetween(before.plus(Duration.ofDays(1)), clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void serverError_isTriedAgain_afterALookWhetherItWasMade() {
        issues(status(500));
        long ticket = received.failing(account);
        sending.pass();
        assertThat(states.now().lastError()).contains("500");
        assertThat(states.now().pausedUntil()).isBefore(clock.instant().plus(Duration.ofMinutes(2)));

        search("[]");
        issues(created().withBody("{\"key\":\"SEC-8\"}"));
        goOn();
        assertThat(rows.issue(ticket).orElseThrow().key()).isEqualTo("SEC-8");
        assertThat(rows.unsaid(10)).isEmpty();
        assertThat(states.now().isFailing()).isFalse();
    }

    @Test
    void noAnswer_isTriedAgain() {
        issues(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        received.failing(account);
        sending.pass();
        assertThat(states.now().lastError()).contains("not reached");
        assertThat(rows.unsaid(10)).extracting(TrackerCall::attempts).containsExactly(1);
    }

    @Test
    void answerThatComesTooLate_makesNoSecondIssue() {
        issues(created().withBody("{\"key\":\"SEC-9\"}").withFixedDelay(4000));
        long ticket = received.failing(account);
        sending.pass();
        assertThat(rows.issue(ticket)).isEmpty();

        String summary = rows.unsaid(1).getFirst().summary();
        search("[{\"key\":\"SEC-9\",\"fields\":{\"summary\":\"" + summary + "\",\"status\":{\"name\":\"To Do\"}}}]");
        goOn();
        assertThat(rows.issue(ticket).orElseThrow().key()).isEqualTo("SEC-9");
        jira.verifyThat(1, postRequestedFor(urlEqualTo("/rest/api/2/issue")));
    }

    @Test
    void garbage_isNotTakenForAnAnswer() {
        for (String garbage : List.of("<html>Log in</html>", "[1,2]", "{\"id\":7}", "null", "{\"key\":")) {
            states.answered(clock.instant());
            issues(created().withBody(garbage));
            search("[]");
            received.failing(account);
            sending.pass();
            assertThat(states.now().lastError()).as(garbage).contains("rootproof.tracker.jira.url");
            assertThat(rows.unsaid(10))
                    .as(garbage)
                    .extracting(TrackerCall::state)
                    .containsExactly(State.WAITING);
        }
    }

    @Test
    void whatJiraRefuses_isADeadLetter_andStopsNothingElse() {
        issues(status(400).withBody("{\"errors\":{\"issuetype\":\"There is no type Task.\"}}"));
        long refused = received.failing(account);
        sending.pass();
        long id = rows.unsaid(10).getFirst().id();
        assertThat(states.now().isFailing()).isFalse();
        assertThat(Browser.of("otto").page("/tracker").text()).contains("There is no type Task.", "Refused");
        assertThat(Browser.of("ana").get("/tracker").statusCode()).isEqualTo(403);

        issues(created().withBody("{\"key\":\"SEC-10\"}"));
        search("[]");
        long other = received.failing(Received.anAccount());
        sending.pass();
        assertThat(rows.issue(other)).isPresent();
        assertThat(rows.issue(refused)).isEmpty();

        Browser ada = Browser.of("ada");
        assertThat(ada.post("/tracker/calls/" + id + "/attempts", Map.of()).statusCode())
                .isEqualTo(303);
        sending.pass();
        assertThat(rows.issue(refused)).isPresent();
        assertThat(ada.post("/tracker/calls/" + id + "/attempts", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void dataCenter_isSearchedTheOlderWay_andDoneIsAClaim() {
        long ticket = withIssue("DC-1");
        jira.register(get(urlPathEqualTo("/rest/api/2/search/jql")).willReturn(status(404)));
        jira.register(get(urlPathEqualTo("/rest/api/2/search")).willReturn(okJson("""
                {"issues":[{"key":"DC-1","fields":{"status":{"name":"done"},"updated":"%s"}}]}""".formatted(clock.instant()
                .minusSeconds(60)
                .toString()
                .replaceAll("\\.\\d+", "")
                .replace("Z", ".000+0000")))));
        following.pass();
        TicketAnswer claimed = received.ticket(account);
        assertThat(claimed.number()).isEqualTo(ticket);
        assertThat(claimed.state()).isEqualTo(TicketState.AWAITING_VERIFICATION);
        following.pass();
        assertThat(received.ticket(account).events()).hasSameSizeAs(claimed.events());
    }

    @Test
    void doneBeforeTheKeyWasLastSeen_isNoClaim_andIsSaidBack() {
        withIssue("SEC-11");
        jira.register(get(urlPathEqualTo("/rest/api/2/search/jql")).willReturn(okJson("""
                {"issues":[{"key":"SEC-11","fields":{"status":{"name":"Done"},
                "resolutiondate":"2020-01-01T00:00:00.000+0000"}}]}""")));
        following.pass();
        assertThat(received.ticket(account).state()).isEqualTo(TicketState.OPEN);
        assertThat(rows.unsaid(10))
                .extracting(TrackerCall::body)
                .first()
                .asString()
                .contains("does not take this as a fix");
    }

    @Test
    void doneInJira_afterSomebodyClaimedHere_leavesTheirClaim() {
        long ticket = withIssue("SEC-14");
        Instant deleted = clock.instant().minusSeconds(600);
        ending.claimFix(ticket, deleted, "In the console.", new Act("ana", clock.instant()));
        search("[{\"key\":\"SEC-14\",\"fields\":{\"status\":{\"name\":\"Done\"}}}]");

        following.pass();

        assertThat(received.ticket(account).fixClaim())
                .returns("ana", TicketAnswer.FixClaim::by)
                .returns(deleted, TicketAnswer.FixClaim::deletedAt);
        assertThat(rows.issue(ticket).orElseThrow().done()).isTrue();
    }

    @Test
    void commentThatWasTakenUnheard_isNotSaidTwice() {
        String comments = "/rest/api/2/issue/SEC-15/comment";
        long ticket = withIssue("SEC-15");
        QuarkusTransaction.requiringNew()
                .run(() -> rows.add(ticket, TrackerCall.Kind.COMMENT, "", "Escalated.\nhttp://x/1", clock.instant()));
        jira.register(
                post(urlEqualTo(comments)).willReturn(created().withBody("{}").withFixedDelay(4000)));
        sending.pass();
        assertThat(rows.unsaid(10)).hasSize(1);

        jira.register(get(urlPathEqualTo(comments))
                .willReturn(okJson("{\"comments\":[{\"body\":\"Escalated.\\r\\nhttp://x/1\"}]}")));
        goOn();
        assertThat(rows.unsaid(10)).isEmpty();
        jira.verifyThat(1, postRequestedFor(urlEqualTo(comments)));
    }

    @Test
    void commentThatWasNotTaken_isSaidAgain() {
        String comments = "/rest/api/2/issue/SEC-16/comment";
        long ticket = withIssue("SEC-16");
        QuarkusTransaction.requiringNew()
                .run(() -> rows.add(ticket, TrackerCall.Kind.COMMENT, "", "Escalated.", clock.instant()));
        jira.register(post(urlEqualTo(comments)).willReturn(status(500)));
        sending.pass();

        jira.register(post(urlEqualTo(comments)).willReturn(created().withBody("{}")));
        jira.register(
                get(urlPathEqualTo(comments)).willReturn(okJson("{\"comments\":[{\"body\":\"Escalated. Twice.\"}]}")));
        goOn();
        assertThat(rows.unsaid(10)).isEmpty();
        jira.verifyThat(2, postRequestedFor(urlEqualTo(comments)));
    }

    @Test
    void issueThatIsGone_hindersNoOther() {
        withIssue("SEC-12");
        String other = Received.anAccount();
        long second = received.failing(other);
        QuarkusTransaction.requiringNew().run(() -> rows.issue(second, "SEC-13", "http://x/SEC-13", clock.instant()));
        jira.register(get(urlPathEqualTo("/rest/api/2/search/jql"))
                .willReturn(status(400).withBody("An issue with key 'SEC-12' does not exist for field 'key'.")));
        jira.register(get(urlPathEqualTo("/rest/api/2/issue/SEC-12")).willReturn(status(404)));
        jira.register(get(urlPathEqualTo("/rest/api/2/issue/SEC-13"))
                .willReturn(okJson("{\"key\":\"SEC-13\",\"fields\":{\"status\":{\"name\":\"Closed\"}}}")));
        following.pass();
        assertThat(received.ticket(other).state()).isEqualTo(TicketState.AWAITING_VERIFICATION);
        assertThat(received.ticket(account).state()).isEqualTo(TicketState.OPEN);
    }

    private long withIssue(String key) {
        long ticket = received.failing(account);
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("delete from tracker_call");
            rows.issue(ticket, key, "http://x/" + key, clock.instant());
        });
        return ticket;
    }

    private void issues(ResponseDefinitionBuilder answer) {
        jira.register(post(urlEqualTo("/rest/api/2/issue")).willReturn(answer));
    }

    private void search(String issues) {
        jira.register(get(urlPathEqualTo("/rest/api/2/search/jql")).willReturn(okJson("{\"issues\":" + issues + "}")));
    }

    /** The pause is over. */
    private void goOn() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update tracker_state set paused_until = null where id = 1"));
        sending.pass();
    }
}
