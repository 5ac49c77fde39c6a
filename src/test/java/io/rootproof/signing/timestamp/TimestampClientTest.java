package io.rootproof.signing.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.digest.Sha256;
import io.rootproof.signing.Issuer;
import io.rootproof.signing.SigningKey;
import io.rootproof.testing.Tool;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampClientTest {

    private static final Issuer ROOT = Issuer.root("CN=Clock root");
    private static final SigningKey KEY = ROOT.timestamps("CN=Clock");
    private static final byte[] CONTENT = "what is stamped".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DIGEST = Sha256.start().digest(CONTENT);
    private static final Duration TIMEOUT = Duration.ofMillis(700);

    @Test
    void goodAnswer_isTaken() throws Exception {
        try (TestTsa tsa = TestTsa.good(KEY, Issuer.NOW.plusSeconds(30))) {
            TimestampToken token = client(tsa.url()).stamp(DIGEST);

            assertThat(token.genTime()).isEqualTo(Issuer.NOW.plusSeconds(30));
            assertThat(token.authority()).isEqualTo("CN=Clock");
            assertThat(token.test()).isFalse();
        }
    }

    @Test
    void openssl_agrees(@TempDir Path folder) throws Exception {
        try (TestTsa tsa = TestTsa.good(KEY, Issuer.NOW)) {
            Files.write(
                    folder.resolve("token.tsr"), client(tsa.url()).stamp(DIGEST).response());
            Files.write(folder.resolve("content"), CONTENT);
            Issuer.pem(folder.resolve("root.pem"), ROOT.certificate());

            Tool.Said said = Tool.run(
                    folder,
                    "openssl",
                    "ts",
                    "-verify",
                    "-in",
                    "token.tsr",
                    "-data",
                    "content",
                    "-CAfile",
                    "root.pem",
                    "-attime",
                    String.valueOf(Issuer.NOW.getEpochSecond()));

            assertThat(said.output()).contains("Verification: OK");
            assertThat(said.exit()).isZero();
        }
    }

    @Test
    void wrongNonce_isRefused() {
        refused(
                TestTsa.answering((exchange, question) -> TestTsa.send(
                        exchange,
                        TestTsa.granted(
                                KEY,
                                TestTsa.question(question.getMessageImprintDigest(), BigInteger.ONE),
                                Issuer.NOW))),
                "nonce");
    }

    @Test
    void noNonce_isRefused() {
        refused(
                TestTsa.answering((exchange, question) -> TestTsa.send(
                        exchange,
                        TestTsa.granted(KEY, TestTsa.question(question.getMessageImprintDigest(), null), Issuer.NOW))),
                "nonce");
    }

    @Test
    void wrongImprint_isRefused() {
        refused(
                TestTsa.answering((exchange, question) -> TestTsa.send(
                        exchange,
                        TestTsa.granted(KEY, TestTsa.question(new byte[32], question.getNonce()), Issuer.NOW))),
                "over something else");
    }

    @Test
    void noExtendedKeyUsage_isRefused() {
        SigningKey plain = ROOT.signer("CN=No clock", "EC");
        // The library refuses to make such a token: the answer is made by a key with the usage, and the certificate
        // changed.
        assertThat(io.rootproof.signing.KeyPurpose.TIME_STAMPING.objection(plain.certificate()))
                .isPresent();
        refused(ForgedTsa.with(plain), "timeStamping");
    }

    @Test
    void usageThatIsNotCritical_isRefused() {
        refused(
                ForgedTsa.with(ROOT.issue(
                        "CN=Lenient",
                        "EC",
                        KeyPurposeId.id_kp_timeStamping,
                        false,
                        Issuer.NOW.minusSeconds(60),
                        Issuer.NOW.plusSeconds(60))),
                "critical");
    }

    @Test
    void expiredAuthority_isRefused() {
        SigningKey expired = ROOT.issue(
                "CN=Old clock",
                "EC",
                KeyPurposeId.id_kp_timeStamping,
                true,
                Issuer.NOW.minusSeconds(7200),
                Issuer.NOW.minusSeconds(3600));
        refused(TestTsa.good(expired, Issuer.NOW), "outside of its certificate's life");
    }

    @Test
    void unknownAuthority_isRefused() {
        refused(TestTsa.good(Issuer.root("CN=Other").timestamps("CN=Clock"), Issuer.NOW), "not known");
    }

    @Test
    void clockTenMinutesAhead_isRefused() {
        refused(TestTsa.good(KEY, Issuer.NOW.plusSeconds(600)), "600 s");
    }

    @Test
    void clockTenMinutesBehind_isRefused() {
        refused(TestTsa.good(KEY, Issuer.NOW.minusSeconds(600)), "600 s");
    }

    @Test
    void status200WithGarbage_isRefused() {
        refused(
                TestTsa.answering((exchange, question) ->
                        TestTsa.send(exchange, "<html>Please log in</html>".getBytes(StandardCharsets.UTF_8))),
                "cannot be read as a response of RFC 3161");
    }

    @Test
    void emptyAnswer_isRefused() {
        refused(
                TestTsa.answering((exchange, question) -> exchange.sendResponseHeaders(200, -1)),
                "cannot be read as a response of RFC 3161");
    }

    @Test
    void rejection_isTold() {
        refused(
                TestTsa.answering((exchange, question) -> TestTsa.send(
                        exchange,
                        new org.bouncycastle.asn1.tsp.TimeStampResp(
                                        new org.bouncycastle.asn1.cmp.PKIStatusInfo(
                                                org.bouncycastle.asn1.cmp.PKIStatus.rejection),
                                        null)
                                .getEncoded())),
                "status 2");
    }

    @Test
    void status500_isRefused() {
        refused(TestTsa.answering((exchange, question) -> exchange.sendResponseHeaders(500, -1)), "HTTP status 500");
    }

    @Test
    void redirect_isNotFollowed() {
        try (TestTsa good = TestTsa.good(KEY, Issuer.NOW)) {
            refused(
                    TestTsa.answering((exchange, question) -> {
                        exchange.getResponseHeaders().add("Location", good.url().toString());
                        exchange.sendResponseHeaders(307, -1);
                    }),
                    "HTTP status 307");
            assertThat(good.asked()).isZero();
        }
    }

    @Test
    void noAnswer_isGivenUp() {
        CountDownLatch end = new CountDownLatch(1);
        try {
            refused(TestTsa.answering((exchange, question) -> end.await()), "did not answer within");
        } finally {
            end.countDown();
        }
    }

    @Test
    void drippingAnswer_isGivenUp() {
        refused(
                TestTsa.answering((exchange, question) -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (int i = 0; i < 100; i++) {
                            out.write(0x30);
                            out.flush();
                            Thread.sleep(50);
                        }
                    }
                }),
                "did not answer within");
    }

    @Test
    void hugeAnswer_isNotReceived() {
        byte[] part = new byte[64 * 1024];
        refused(
                TestTsa.answering((exchange, question) -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (int i = 0; i < 1000; i++) {
                            out.write(part);
                        }
                    }
                }),
                "more than");
    }

    @Test
    void nobodyListens_isTold() throws Exception {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/");
        }
        assertThatThrownBy(() -> client(nobody).stamp(DIGEST)).hasMessageContaining("could not be asked");
    }

    @Test
    void secondAuthority_isAskedWhereTheFirstFails() throws Exception {
        try (TestTsa bad = TestTsa.answering((exchange, question) -> exchange.sendResponseHeaders(503, -1));
                TestTsa good = TestTsa.good(KEY, Issuer.NOW)) {
            assertThat(client(bad.url(), good.url()).stamp(DIGEST).genTime()).isEqualTo(Issuer.NOW);
            assertThat(bad.asked()).isEqualTo(1);
        }
    }

    @Test
    void secondAuthority_isNotAskedWhereTheFirstAnswers() throws Exception {
        try (TestTsa first = TestTsa.good(KEY, Issuer.NOW);
                TestTsa second = TestTsa.good(KEY, Issuer.NOW)) {
            client(first.url(), second.url()).stamp(DIGEST);
            assertThat(second.asked()).isZero();
        }
    }

    @Test
    void allFail_eachIsTold() {
        try (TestTsa one = TestTsa.answering((exchange, question) -> exchange.sendResponseHeaders(503, -1));
                TestTsa two = TestTsa.good(KEY, Issuer.NOW.plusSeconds(600))) {
            assertThatThrownBy(() -> client(one.url(), two.url()).stamp(DIGEST))
                    .isInstanceOfSatisfying(
                            TimestampsUnavailable.class,
                            failed -> assertThat(failed.answers())
                                    .satisfiesExactly(
                                            first -> assertThat(first).contains("503"),
                                            second -> assertThat(second).contains("600 s")));
        }
    }

    @Test
    void authorityThatExpiredSince_isJudgedAtItsTime() throws Exception {
        SigningKey shortLived = ROOT.issue(
                "CN=Short",
                "EC",
                KeyPurposeId.id_kp_timeStamping,
                true,
                Issuer.NOW.minusSeconds(60),
                Issuer.NOW.plusSeconds(60));
        try (TestTsa tsa = TestTsa.good(shortLived, Issuer.NOW)) {
            TimestampToken token = client(tsa.url()).stamp(DIGEST);
            // There is no "now" in this question: years later the answer is the same.
            assertThat(TimestampChecks.response(token.response(), DIGEST, ROOT.anchors())
                            .trusted())
                    .isTrue();
        }
    }

    @Test
    void everyByte_matters() throws Exception {
        for (int flip : List.of(0x01, 0x20, 0x80, 0xff)) {
            byte[] response = new TestAuthority(KEY, Clock.fixed(Issuer.NOW, ZoneOffset.UTC))
                    .stamp(DIGEST)
                    .response();
            for (int i = 0; i < response.length; i++) {
                byte[] changed = response.clone();
                changed[i] ^= (byte) flip;
                assertThat(TimestampChecks.response(changed, DIGEST, ROOT.anchors())
                                .trusted())
                        .as("byte %d with %x", i, flip)
                        .isFalse();
            }
            assertThat(TimestampChecks.response(Arrays.copyOf(response, response.length + 1), DIGEST, ROOT.anchors())
                            .intact())
                    .isFalse();
        }
    }

    private static void refused(TestTsa server, String because) {
        try (server) {
            assertThatThrownBy(() -> client(server.url()).stamp(DIGEST))
                    .isInstanceOf(TimestampsUnavailable.class)
                    .hasMessageContaining(server.url().toString())
                    .hasMessageContaining(because);
        }
    }

    private static TimestampClient client(URI... urls) {
        Instant now = Issuer.NOW;
        return new TimestampClient(
                List.of(urls), ROOT.anchors(), Duration.ofMinutes(1), TIMEOUT, Clock.fixed(now, ZoneOffset.UTC));
    }
}
