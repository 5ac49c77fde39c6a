package io.rootproof.walk;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a browser that was never here before fetches beside a page, as sent: styles, scripts, drawings. */
final class Weight {

    private static final int MOST_BYTES = 250_000;
    private static final String KEPT = "public, max-age=31536000, immutable";

    /**
     * One file.
     *
     * @param sent bytes on the wire, compressed
     */
    private record Fetched(int sent, String caching) {}

    private static final Map<String, Fetched> KNOWN = new ConcurrentHashMap<>();

    private Weight() {}

    /** What is wrong with what the page fetches. */
    static List<String> wrong(Document page) {
        List<String> wrong = new ArrayList<>();
        int sum = 0;
        for (String address : addresses(page)) {
            Fetched file = KNOWN.computeIfAbsent(address, Weight::fetch);
            sum += file.sent();
            if (!file.caching().equals(KEPT)) {
                wrong.add(address + " is cached as: " + file.caching());
            }
        }
        if (sum > MOST_BYTES) {
            wrong.add("fetches " + sum + " bytes instead of " + MOST_BYTES + " at most");
        }
        return wrong;
    }

    private static Set<String> addresses(Document page) {
        return Stream.of("src", "href")
                .flatMap(name -> page.select("script[src], img[src], source[src], link[href], use[href]").stream()
                        .filter(element -> element.hasAttr(name))
                        .map(element -> element.attr(name).replaceAll("#.*", "")))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Fetched fetch(String address) {
        Response answer = given().config(
                        RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .urlEncodingEnabled(false)
                .get(address);
        return new Fetched(answer.asByteArray().length, String.valueOf(answer.header("Cache-Control")));
    }
}
