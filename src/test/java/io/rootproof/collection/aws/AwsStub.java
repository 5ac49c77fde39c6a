package io.rootproof.collection.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.ScenarioMappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.rootproof.collection.InventedOrganization;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** An HTTP server in place of AWS, and a session of the real SDK clients with it. */
final class AwsStub implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    static final String PAYMENTS = "111122223333";

    final List<NewEvidence> received = new ArrayList<>();

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final Transport transport;

    AwsStub() {
        server.start();
        // Fifty times AWS's patience: 120 s of waiting for a report become 2.4 s.
        transport = Transport.at(URI.create(server.baseUrl()), Pace.of(50), 10, Duration.ofMillis(700));
    }

    AwsSession session(boolean rootAudit) {
        Connection connection = new Connection(
                "org", "aws", List.of("eu-central-1"), null, null, "rootproof-reader", "external-1", rootAudit, true);
        return new AwsSession(
                connection,
                transport.clients(connection),
                new AwsCalls("org", transport.pace(), Clock.fixed(NOW, ZoneOffset.UTC)),
                null,
                "arn:aws:sts::999999999999:assumed-role/collector/i-1",
                "999999999999",
                Origin.run(7),
                received::add);
    }

    Transport transport() {
        return transport;
    }

    /** Answers of an operation of the query protocol, one after the other; the last one stays. */
    void query(String operation, ResponseDefinitionBuilder... answers) {
        inTurn(operation, answers, () -> post(anyUrl()).withRequestBody(matching(".*Action=" + operation + "&.*")));
    }

    /** The same for Organizations. */
    void organizations(String operation, ResponseDefinitionBuilder... answers) {
        inTurn(
                operation,
                answers,
                () -> post(anyUrl()).withHeader("X-Amz-Target", equalTo("AWSOrganizationsV20161128." + operation)));
    }

    /** The same for CloudTrail. */
    void cloudTrail(String operation, ResponseDefinitionBuilder... answers) {
        inTurn(
                operation,
                answers,
                () -> post(anyUrl()).withHeader("X-Amz-Target", matching(".*CloudTrail_20131101\\." + operation)));
    }

    /** The same for findings that are asked for by control id; the query by generator brings none. */
    void findings(ResponseDefinitionBuilder... answers) {
        inTurn(
                "GetFindings",
                answers,
                () -> post(urlEqualTo("/findings")).withRequestBody(containing("ComplianceSecurityControlId")));
        findingsByGenerator(json("{\"Findings\":[]}"));
    }

    void findingsByGenerator(ResponseDefinitionBuilder... answers) {
        inTurn(
                "GetFindings by generator",
                answers,
                () -> post(urlEqualTo("/findings")).withRequestBody(containing("GeneratorId")));
    }

    private interface Matching {
        MappingBuilder request();
    }

    private void inTurn(String scenario, ResponseDefinitionBuilder[] answers, Matching matching) {
        for (int i = 0; i < answers.length; i++) {
            ScenarioMappingBuilder stub = matching.request()
                    .inScenario(scenario)
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "answered " + i)
                    .willReturn(answers[i]);
            server.stubFor(i == answers.length - 1 ? stub : stub.willSetStateTo("answered " + (i + 1)));
        }
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withHeader("x-amzn-RequestId", "request-json")
                .withBody(body);
    }

    static ResponseDefinitionBuilder jsonError(int status, String type, String message) {
        return json("{\"__type\":\"" + type + "\",\"message\":\"" + message + "\"}")
                .withHeader("X-Amzn-ErrorType", type)
                .withStatus(status);
    }

    static ResponseDefinitionBuilder xml(String operation, String result) {
        return recorded(InventedOrganization.xml("request-xml", operation, result));
    }

    static ResponseDefinitionBuilder xmlError(int status, String code) {
        return recorded(InventedOrganization.error(status, "request-error", code, "Said about " + code));
    }

    private static ResponseDefinitionBuilder recorded(RecordedResponse response) {
        ResponseDefinitionBuilder answer =
                aResponse().withStatus(response.status()).withBody(response.body());
        response.headers().forEach(answer::withHeader);
        return answer;
    }

    List<String> asked(String part) {
        return server.findAll(postRequestedFor(anyUrl()).withRequestBody(containing(part))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
        transport.close();
    }
}
