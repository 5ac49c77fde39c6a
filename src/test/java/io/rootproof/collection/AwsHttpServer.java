package io.rootproof.collection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rootproof.collection.aws.RecordedRequest;
import io.rootproof.collection.aws.RecordedResponse;
import io.rootproof.collection.aws.RecordedResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP server in the shape of AWS, for what {@code AWS_ENDPOINT_URL} names. Its {@link #main} is for trying by hand what
 * happens to an application that is killed in the middle of a run:
 *
 * <pre>
 * AwsHttpServer 4566 300 50       port, accounts, milliseconds for each answer
 * AWS_ENDPOINT_URL=http://localhost:4566 AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=y \
 *   ROOTPROOF_AWS_CONNECTIONS_MAIN_REGIONS=eu-central-1 ROOTPROOF_COLLECTION_SPEED=50 java -jar …/quarkus-run.jar
 * </pre>
 */
public final class AwsHttpServer implements AutoCloseable {

    private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^/]+)/[0-9]+/([^/]+)/([^/]+)/");

    private final HttpServer server;
    private final RecordedResponses responses;
    private final Duration each;

    /** An answer that is thrown instead of given: the connection is closed. */
    static final class CutConnection extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    AwsHttpServer(int port, RecordedResponses responses, Duration each) throws IOException {
        this.responses = responses;
        this.each = each;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static void main(String[] args) throws IOException {
        int accounts = Integer.parseInt(args[1]);
        new AwsHttpServer(
                Integer.parseInt(args[0]),
                new InventedOrganization(accounts, Set.of(3), Instant.parse("2026-03-03T03:03:03Z")),
                Duration.ofMillis(Long.parseLong(args[2])));
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Thread.sleep(each);
            RecordedResponse response = responses.answer(read(exchange));
            response.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(response.status(), response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (CutConnection cut) {
            // Closing without an answer is the answer.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static RecordedRequest read(HttpExchange exchange) {
        try {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher signed = CREDENTIAL.matcher(
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (!signed.find()) {
                throw new IllegalStateException("An unsigned request");
            }
            Map<String, String> parameters = new HashMap<>();
            Arrays.stream(body.split("&")).filter(pair -> pair.contains("=")).forEach(pair -> {
                String[] parts = pair.split("=", 2);
                parameters.put(decoded(parts[0]), decoded(parts[1]));
            });
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            String operation = exchange.getRequestURI().getPath().equals("/findings")
                    ? "GetFindings"
                    : target == null ? parameters.get("Action") : target.substring(target.indexOf('.') + 1);
            return new RecordedRequest(
                    signed.group(3),
                    operation,
                    signed.group(2),
                    signed.group(1),
                    target == null ? parameters : Map.of(),
                    body,
                    Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException json) {
            return text;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
