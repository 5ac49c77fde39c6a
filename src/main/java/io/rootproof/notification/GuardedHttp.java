package io.rootproof.notification;

import io.rootproof.notification.GuardedNames.RefusedAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * HTTP to where somebody configured. It resolves a name once, refuses loopback, private, link-local and other special
 * addresses unless {@code rootproof.notifications.allow} has them, connects to the very address that it looked at, follows
 * no redirects, and limits the time and the size of the answer.
 */
@ApplicationScoped
public class GuardedHttp {

    /**
     * @param timeout for all of it, from the connection to the last byte
     * @param largestAnswer in bytes; a larger one is not received
     */
    public record Request(
            String method,
            URI address,
            Map<String, String> headers,
            byte @Nullable [] body,
            Duration timeout,
            int largestAnswer) {

        public static Request post(
                String address, Map<String, String> headers, byte[] body, Duration timeout, int largestAnswer) {
            return new Request("POST", URI.create(address), headers, body, timeout, largestAnswer);
        }
    }

    /**
     * @param headers by name in lower case; of several of one name the last
     */
    public record Answer(int status, Map<String, String> headers, byte[] body) {

        /** How long the other side wants to be left alone, where it says so in seconds; null if not. */
        public @Nullable Duration retryAfter() {
            String seconds = headers.getOrDefault("retry-after", "").strip();
            return seconds.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
        }
    }

    /** The client itself would read headers without end. */
    private static final ManagedHttpClientConnectionFactory CONNECTIONS = ManagedHttpClientConnectionFactory.builder()
            .http1Config(Http1Config.custom()
                    .setMaxLineLength(16 * 1024)
                    .setMaxHeaderCount(100)
                    .build())
            .build();

    private static final ScheduledExecutorService DEADLINES = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("http-deadlines").factory());

    private final AllowList allowed;
    private final Names names;

    @Inject
    GuardedHttp(NotificationConfig config) {
        this(AllowList.of(config.allow().orElse(List.of())), Names.SYSTEM);
    }

    GuardedHttp(AllowList allowed, Names names) {
        this.allowed = allowed;
        this.names = names;
    }

    /**
     * @throws NotSent if no answer was had: the address is refused, nobody answered in time, the answer is too large
     */
    public Answer send(Request request) throws NotSent {
        String scheme = request.address().getScheme();
        if (request.address().getHost() == null || !List.of("http", "https").contains(scheme)) {
            throw new NotSent("The address does not begin with https:// and a host.");
        }
        HttpUriRequestBase outgoing = outgoing(request);
        Future<?> deadline =
                DEADLINES.schedule(outgoing::cancel, request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try (CloseableHttpClient client = client(request, "https".equals(scheme))) {
            return client.execute(outgoing, response -> read(response, request.largestAnswer()));
        } catch (RefusedAddress refused) {
            throw new NotSent(String.valueOf(refused.getMessage()));
        } catch (UnknownHostException unknown) {
            throw new NotSent("There is no host " + request.address().getHost() + ". Check the address, and DNS.");
        } catch (IOException | RuntimeException unreachable) {
            throw new NotSent(
                    outgoing.isCancelled()
                            ? "It was not reached: no whole answer within "
                                    + request.timeout().toMillis() + " ms."
                            : "It was not reached: " + unreachable);
        } finally {
            deadline.cancel(false);
        }
    }

    private static HttpUriRequestBase outgoing(Request request) {
        HttpUriRequestBase outgoing = new HttpUriRequestBase(request.method(), request.address());
        request.headers().forEach(outgoing::setHeader);
        if (request.body() != null) {
            outgoing.setEntity(new ByteArrayEntity(request.body(), null));
        }
        outgoing.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(request.timeout()))
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build());
        return outgoing;
    }

    /** One for each request: a connection that is kept could outlive the decision that allowed it. */
    private CloseableHttpClient client(Request request, boolean tls) {
        Timeout timeout = Timeout.of(request.timeout());
        return HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedNames(names, allowed, tls))
                        .setConnectionFactory(CONNECTIONS)
                        .setTlsSocketStrategy(DefaultClientTlsStrategy.createSystemDefault())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(timeout).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                // A proxy would resolve the name itself.
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent("Rootproof")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static Answer read(ClassicHttpResponse response, int largest) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            try (InputStream content = response.getEntity().getContent()) {
                body = content.readNBytes(largest + 1);
            }
        }
        if (body.length > largest) {
            response.close();
            throw new IOException("the answer has more than " + largest + " bytes");
        }
        return new Answer(response.getCode(), headers, body);
    }
}
