package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TooLargeTest {

    @TestHTTPResource
    URL root;

    private String answerTo(String path, long length) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void statedLength_isRefusedBeforeTheBodyIsSent() throws IOException {
        String answer = answerTo("/api/probe/things", 60_000_000);
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("52 MiB");
    }

    @Test
    void page_isRefusedWithAPage() throws IOException {
        assertThat(answerTo("/probe/form", 60_000_000))
                .startsWith("HTTP/1.1 413")
                .contains("text/html");
    }
}
