package io.rootproof.collection;

import static io.rootproof.collection.InventedOrganization.account;
import static io.rootproof.collection.InventedOrganization.error;
import static io.rootproof.collection.InventedOrganization.xml;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.rootproof.collection.aws.RecordedRequest;
import io.rootproof.collection.aws.RecordedResponse;
import io.rootproof.collection.aws.RecordedResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** 300 accounts, 3 Regions, throttling, and 5 accounts that are broken, each in its own way. */
public class LargeOrganization implements QuarkusTestResourceLifecycleManager, RecordedResponses {

    static final int ACCOUNTS = 300;
    static final int SHUT = 17;
    static final int REPORT_DENIED = 42;
    static final int SUMMARY_CUT = 99;
    static final int NEVER_READY = 150;
    static final int NOT_BASE64 = 299;

    private static final List<String> REGIONS = List.of("eu-central-1", "us-east-1", "ap-southeast-2");

    private static final Map<String, String> SDK_SETTINGS =
            Map.of("aws.accessKeyId", "COLLECTOR", "aws.secretAccessKey", "secret");

    private final InventedOrganization invented =
            new InventedOrganization(ACCOUNTS, Set.of(SHUT), Instant.parse("2026-03-03T03:03:03Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private AwsHttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = new AwsHttpServer(0, this, Duration.ofMillis(20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SDK_SETTINGS.forEach(System::setProperty);
        System.setProperty("aws.endpointUrl", server.url());
        return Map.of(
                "rootproof.aws.connections.large.regions", String.join(",", REGIONS),
                "rootproof.aws.connections.large.external-id", "external-1",
                "rootproof.collection.concurrency", "32",
                // AWS as it is would take some minutes.
                "rootproof.collection.speed", "40");
    }

    @Override
    public RecordedResponse answer(RecordedRequest request) {
        String key = String.valueOf(request.accessKeyId());
        String call = request.operation();
        if (key.endsWith(account(SUMMARY_CUT)) && call.equals("GetAccountSummary")) {
            throw new AwsHttpServer.CutConnection(); // always: what is reported is how the last attempt ended
        }
        if (asked.incrementAndGet() % 9 == 0) {
            return request.service().equals("securityhub") || request.service().equals("organizations")
                    ? new RecordedResponse(
                            429,
                            Map.of("X-Amzn-ErrorType", "TooManyRequestsException", "Content-Type", "application/json"),
                            "{\"message\":\"Rate exceeded\"}".getBytes())
                    : error(400, "throttled", "Throttling", "Rate exceeded");
        }
        if (key.endsWith(account(REPORT_DENIED)) && call.equals("GetCredentialReport")) {
            return error(403, "r", "AccessDenied", "not authorized to perform: iam:GetCredentialReport");
        }
        if (key.endsWith(account(NEVER_READY)) && call.equals("GenerateCredentialReport")) {
            return xml("r", "GenerateCredentialReport", "<State>INPROGRESS</State>");
        }
        if (key.endsWith(account(NOT_BASE64)) && call.equals("GetCredentialReport")) {
            return xml(
                    "r",
                    "GetCredentialReport",
                    "<Content>%%%</Content><GeneratedTime>2026-03-03T03:03:03Z</GeneratedTime>");
        }
        return invented.answer(request);
    }

    @Override
    public void stop() {
        SDK_SETTINGS.keySet().forEach(System::clearProperty);
        System.clearProperty("aws.endpointUrl");
        if (server != null) {
            server.close();
        }
    }
}
