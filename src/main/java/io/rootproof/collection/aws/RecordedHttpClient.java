package io.rootproof.collection.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Takes the place of the network under the AWS SDK: all above it is the same as for live answers. */
record RecordedHttpClient(RecordedResponses responses) implements SdkHttpClient {

    private static final Pattern CREDENTIAL =
            Pattern.compile("Credential=([^/,]+)/[0-9]{8}/([^/,]+)/([^/,]+)/aws4_request");

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return answer(request);
            }

            @Override
            public void abort() {
                // There is no connection to cut.
            }
        };
    }

    private HttpExecuteResponse answer(HttpExecuteRequest request) throws IOException {
        RecordedResponse recorded = responses.answer(read(request));
        SdkHttpFullResponse.Builder response = SdkHttpFullResponse.builder().statusCode(recorded.status());
        recorded.headers().forEach(response::putHeader);
        return HttpExecuteResponse.builder()
                .response(response.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(recorded.body())))
                .build();
    }

    private static RecordedRequest read(HttpExecuteRequest request) throws IOException {
        SdkHttpRequest http = request.httpRequest();
        String body = body(request);
        Matcher signedBy =
                CREDENTIAL.matcher(http.firstMatchingHeader("Authorization").orElse(""));
        boolean signed = signedBy.find();
        return new RecordedRequest(
                signed ? signedBy.group(3) : http.host(),
                http.firstMatchingHeader(CallCapture.OPERATION_HEADER).orElse(""),
                signed ? signedBy.group(2) : "",
                signed ? signedBy.group(1) : null,
                parameters(http, body),
                body,
                Instant.parse(http.firstMatchingHeader(CallCapture.TIME_HEADER).orElse("1970-01-01T00:00:00Z")));
    }

    private static String body(HttpExecuteRequest request) throws IOException {
        if (request.contentStreamProvider().isEmpty()) {
            return "";
        }
        try (InputStream content = request.contentStreamProvider().get().newStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> parameters(SdkHttpRequest http, String body) {
        boolean form = http.firstMatchingHeader("Content-Type").orElse("").startsWith("application/x-www-form");
        Map<String, String> parameters = new HashMap<>();
        for (String pair : (form ? body : "").split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
