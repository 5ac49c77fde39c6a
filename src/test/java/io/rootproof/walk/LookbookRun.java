package io.rootproof.walk;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.rootproof.demo.History;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of every page, when asked for by name, since no one looks at them otherwise: {@code ./mvnw test -Dtest=LookbookRun -Drootproof.lookbook=/tmp/lookbook}, and if wanted
 * {@code -Drootproof.lookbook.as=aud -Drootproof.walk.only=/tickets}.
 */
@QuarkusTest
@TestProfile(InDemoMode.class)
class LookbookRun {

    @TestHTTPResource("/")
    URI home;

    @Inject
    DemoMode demo;

    @Test
    void everyPage_isInTheBook() throws IOException, InterruptedException {
        History.await(demo);
        write(home.getPort());
    }

    /** The same of a demo that runs already, on the port given. */
    public static void main(String[] port) throws IOException {
        RestAssured.port = Integer.parseInt(port[0]);
        write(RestAssured.port);
    }

    private static void write(int port) throws IOException {
        try (Walker walker = new Walker("http://localhost:" + port, new Sameness())) {
            new Lookbook(Path.of(System.getProperty("rootproof.lookbook")))
                    .write(
                            walker,
                            Visitor.valueOf(System.getProperty("rootproof.lookbook.as", "ada")
                                    .toUpperCase(Locale.ROOT)),
                            Stops.ofHistory());
        }
    }
}
