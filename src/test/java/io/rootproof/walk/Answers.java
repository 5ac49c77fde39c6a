package io.rootproof.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import io.rootproof.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicNode;

/** Asks for pages without a browser. */
final class Answers {

    private static final int MOST_BYTES = 100_000;
    private static final int MOST_STATEMENTS = 8;

    /** What an auditor may read is looked up besides: her periods, and which of them have the account at hand. */
    private static final int MOST_STATEMENTS_OF_AUDITOR = 10;

    private static final String REQUEST = "walk";

    private Answers() {}

    static Stream<DynamicNode> tests(List<Stop> stops) {
        return Stream.of(Visitor.values()).map(visitor -> {
            Browser browser = visitor.browser();
            return dynamicContainer(
                    visitor.toString(),
                    stops.stream()
                            .map(stop -> dynamicTest(visitor + " " + stop, () -> {
                                List<String> wrong = inspect(visitor, browser, stop);
                                Findings.note(wrong);
                                assertThat(wrong).isEmpty();
                            })));
        });
    }

    private static List<String> inspect(Visitor visitor, Browser browser, Stop stop) {
        Statements.watch(REQUEST);
        Response answer = browser.request()
                .urlEncodingEnabled(false)
                .header("X-Request-Id", REQUEST)
                .get(stop.path());
        List<String> sent = Statements.of(REQUEST);
        List<String> wrong = new ArrayList<>();
        if (!statuses(visitor, stop).contains(answer.statusCode())) {
            wrong.add("status " + answer.statusCode() + " instead of " + statuses(visitor, stop));
        }
        int most = visitor == Visitor.AUD ? MOST_STATEMENTS_OF_AUDITOR : MOST_STATEMENTS;
        if (sent.size() > most) {
            wrong.add(sent.size() + " statements instead of " + most + " at most:\n    "
                    + String.join(
                            "\n    ", sent.stream().map(Answers::shortened).toList()));
        }
        if (answer.statusCode() != 303) {
            wrong.addAll(page(stop, answer));
        }
        return wrong.stream()
                .map(what -> visitor + " " + stop + " (" + stop.route().path() + "): " + what)
                .toList();
    }

    private static Set<Integer> statuses(Visitor visitor, Stop stop) {
        if (visitor.maySee(stop.route())) {
            Set<Integer> also = Examples.ALSO.getOrDefault(stop.route().path(), Set.of());
            return Stream.concat(Stream.of(200), also.stream()).collect(Collectors.toSet());
        }
        return visitor == Visitor.NOBODY ? Set.of(303) : Set.of(403, 404);
    }

    private static List<String> page(Stop stop, Response answer) {
        List<String> wrong = new ArrayList<>();
        if (!answer.contentType().startsWith("text/html")) {
            return List.of("is " + answer.contentType());
        }
        String html = answer.asString();
        int bytes = html.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            wrong.add(bytes + " bytes instead of " + MOST_BYTES + " at most");
        }
        Document page = Jsoup.parse(html);
        if (stop.isPart()) {
            return wrong;
        }
        wrong.addAll(Weight.wrong(page));
        if (page.select("h1").size() != 1 || page.select("h1").text().isBlank()) {
            wrong.add("headings of first rank: " + page.select("h1").eachText());
        }
        if (page.title().isBlank()
                || page.title().startsWith(" ")
                || page.title().startsWith("·")) {
            wrong.add("title: " + page.title());
        }
        if (!page.select("html").hasAttr("lang") || page.select("main").size() != 1) {
            wrong.add("no language, or not exactly one <main>");
        }
        return wrong;
    }

    private static String shortened(String sql) {
        String line = sql.replaceAll("\\s+", " ");
        return line.length() > 220 ? line.substring(0, 100) + " … " + line.substring(line.length() - 120) : line;
    }
}
