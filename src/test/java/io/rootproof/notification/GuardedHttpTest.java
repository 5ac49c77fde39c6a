package io.rootproof.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.rootproof.notification.GuardedHttp.Answer;
import io.rootproof.notification.GuardedHttp.Request;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedHttpTest {

    private static final WireMockServer SERVER = new WireMockServer(
            WireMockConfiguration.wireMockConfig().dynamicPort().dynamicHttpsPort());

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void fresh() {
        SERVER.resetAll();
        SERVER.stubFor(post(anyUrl()).willReturn(ok("taken")));
        SERVER.stubFor(get(anyUrl()).willReturn(ok("read")));
    }

    @Test
    void allowedName_isReachedWithItsHostHeader() throws Exception {
        Answer answer = to("hooks.example.org", "hooks.example.org", "127.0.0.1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).asString().isEqualTo("taken");
        assertThat(SERVER.findAll(postRequestedFor(urlEqualTo("/hook")))
                        .getFirst()
                        .getHeader("Host"))
                .isEqualTo("hooks.example.org:" + SERVER.port());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "2130706433",
                "127.1",
                "0",
                "[fd00::1]",
                "169.254.169.254",
                "[64:ff9b::7f00:1]",
                "10.0.0.1",
            })
    void privateAddress_inAnyForm_isNotReached(String host) {
        GuardedHttp http = new GuardedHttp(AllowList.of(List.of()), Names.SYSTEM);
        assertThatThrownBy(() -> http.send(request(URI.create("http://" + host + ":" + SERVER.port() + "/hook"))))
                .isInstanceOf(NotSent.class);
        SERVER.verify(0, postRequestedFor(anyUrl()));
    }

    /** Some systems read octal, hexadecimal and short forms: what counts is where they lead. */
    @ParameterizedTest
    @ValueSource(strings = {"0177.0.0.1", "0x7f.0.0.1", "0x7f000001", "017700000001"})
    void unusualNumber_isNotReachedUnseen(String host) {
        assertThatThrownBy(() -> to(host, "another.example", "127.0.0.1")).isInstanceOf(NotSent.class);
        SERVER.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void headersWithoutEnd_areNotRead() throws Exception {
        SERVER.stubFor(post(anyUrl()).willReturn(ok("taken").withHeader("X-Filler", "x".repeat(15_000))));
        assertThat(to("hooks.example.org", "hooks.example.org", "127.0.0.1").status())
                .isEqualTo(200);
        SERVER.stubFor(post(anyUrl()).willReturn(ok("taken").withHeader("X-Filler", "x".repeat(17_000))));
        assertThatThrownBy(() -> to("hooks.example.org", "hooks.example.org", "127.0.0.1"))
                .isInstanceOf(NotSent.class);
    }

    @Test
    void privateAddress_byName_isNotReached() {
        assertThatThrownBy(() -> to("hooks.example.org", "another.example", "127.0.0.1"))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining("hooks.example.org leads to 127.0.0.1")
                .hasMessageContaining("rootproof.notifications.allow");
        SERVER.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void oneOfSeveralAddressesPrivate_isNotReached() {
        GuardedHttp http = new GuardedHttp(AllowList.of(List.of()), always("192.0.43.8", "127.0.0.1"));
        assertThatThrownBy(() -> http.send(request(address("https", "hooks.example.org", SERVER.httpsPort()))))
                .hasMessageContaining("127.0.0.1");
        SERVER.verify(0, postRequestedFor(anyUrl()));
    }

    /** The first answer of the name is allowed, the second would be another: nobody asks a second time. */
    @Test
    void name_thatAnswersDifferentlyAfterTheLook_isConnectedToWhatWasLookedAt() throws Exception {
        Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "10.0.0.1", "10.0.0.1"));
        AtomicInteger asked = new AtomicInteger();
        GuardedHttp http = new GuardedHttp(AllowList.of(List.of("127.0.0.1")), host -> {
            asked.incrementAndGet();
            return new InetAddress[] {InetAddress.getByName(answers.remove())};
        });
        assertThat(http.send(request(address("http", "rebinding.example", SERVER.port())))
                        .status())
                .isEqualTo(200);
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> http.send(request(address("http", "rebinding.example", SERVER.port()))))
                .hasMessageContaining("10.0.0.1");
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void redirect_isAnsweredAndNotFollowed() throws Exception {
        SERVER.stubFor(post(urlEqualTo("/hook")).willReturn(temporaryRedirect("http://127.0.0.1:" + SERVER.port())));
        assertThat(to("hooks.example.org", "hooks.example.org", "127.0.0.1").status())
                .isEqualTo(302);
        SERVER.verify(1, postRequestedFor(anyUrl()));
        SERVER.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void publicHost_withoutTls_isNotReached() {
        assertThatThrownBy(() -> to("hooks.example.org", "another.example", "192.0.43.8"))
                .hasMessageContaining("TLS");
    }

    @Test
    void certificate_ofSomebodyElse_isRefused() {
        GuardedHttp http = new GuardedHttp(AllowList.of(List.of("hooks.example.org")), always("127.0.0.1"));
        assertThatThrownBy(() -> http.send(request(address("https", "hooks.example.org", SERVER.httpsPort()))))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining("not reached");
        SERVER.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void slowAnswer_isGivenUp() {
        SERVER.stubFor(post(anyUrl()).willReturn(ok("x".repeat(200)).withChunkedDribbleDelay(20, 20_000)));
        long began = System.nanoTime();
        assertThatThrownBy(() -> to("hooks.example.org", "hooks.example.org", "127.0.0.1"))
                .hasMessageContaining("within 2000 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void largeAnswer_isNotReceived() throws Exception {
        SERVER.stubFor(post(anyUrl()).willReturn(ok("x".repeat(1000))));
        assertThat(to("hooks.example.org", "hooks.example.org", "127.0.0.1").body())
                .hasSize(1000);
        SERVER.stubFor(post(anyUrl()).willReturn(ok("x".repeat(1001))));
        assertThatThrownBy(() -> to("hooks.example.org", "hooks.example.org", "127.0.0.1"))
                .hasMessageContaining("more than 1000 bytes");
    }

    @Test
    void unknownHost_isSaid() {
        GuardedHttp http = new GuardedHttp(AllowList.of(List.of()), host -> {
            throw new UnknownHostException(host);
        });
        assertThatThrownBy(() -> http.send(request(URI.create("https://nowhere.example/"))))
                .hasMessageContaining("no host nowhere.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://hooks.example.org/", "gopher://hooks.example.org/", "/hook"})
    void otherSchemes_areRefused(String address) {
        GuardedHttp http = new GuardedHttp(AllowList.of(List.of("hooks.example.org")), always("127.0.0.1"));
        assertThatThrownBy(() -> http.send(request(URI.create(address)))).isInstanceOf(NotSent.class);
    }

    @Test
    void retryAfter_isReadInSeconds() throws Exception {
        SERVER.stubFor(post(anyUrl()).willReturn(status(429).withHeader("Retry-After", "120")));
        assertThat(to("hooks.example.org", "hooks.example.org", "127.0.0.1").retryAfter())
                .isEqualTo(Duration.ofMinutes(2));
        SERVER.stubFor(
                post(anyUrl()).willReturn(status(429).withHeader("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT")));
        assertThat(to("hooks.example.org", "hooks.example.org", "127.0.0.1").retryAfter())
                .isNull();
    }

    private static Answer to(String host, String allowed, String... addresses) throws NotSent {
        return new GuardedHttp(AllowList.of(List.of(allowed)), always(addresses))
                .send(request(address("http", host, SERVER.port())));
    }

    private static Names always(String... addresses) {
        return host -> {
            InetAddress[] found = new InetAddress[addresses.length];
            for (int i = 0; i < addresses.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        };
    }

    private static URI address(String scheme, String host, int port) {
        return URI.create(scheme + "://" + host + ":" + port + "/hook");
    }

    private static Request request(URI address) {
        return new Request("POST", address, Map.of(), new byte[] {'x'}, Duration.ofSeconds(2), 1000);
    }
}
