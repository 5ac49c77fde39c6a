package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.rootproof.demo.History;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A year of history says the same wherever it is asked: page, API, CSV, PDF, the files in the bundle, and OSCAL. */
@QuarkusTest
@TestProfile(YearOfDemo.class)
class YearAgreesTest {

    private static final List<String> RESULTS =
            List.of("PASSED", "FAILED", "UNKNOWN", "NOT_ASSESSABLE", "NOT_APPLICABLE");

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void year_saysTheSameEverywhere() throws Exception {
        History.await(demo);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String id = As.otto()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "The year", "from", today.minusDays(365) + "", "to", today + ""))
                .post("/api/v1/audit-periods")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.aud()
                .contentType(ContentType.JSON)
                .body(Map.of("randomAccounts", 5, "randomDays", 5, "seed", "year"))
                .post("/api/v1/audit-periods/" + audit(id) + "/samples")
                .then()
                .statusCode(201);
        JsonPath closed = As.otto()
                .post("/api/v1/audit-periods/" + id + "/closing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, String> files = bundle(closed.getString("finalBundleId"));

        Map<String, Long> expected = new TreeMap<>();
        RESULTS.forEach(result -> expected.put(result, closed.getLong("coverage." + camel(result) + "Seconds")));
        assertThat(expected.get("PASSED")).as("a year of many accounts").isGreaterThan(365L * 86_400 * 40);
        assertThat(expected.get("FAILED")).isPositive();
        assertThat(expected.get("UNKNOWN")).isPositive();

        Document page = Browser.of("aud").page("/audit-periods/" + id);
        assertThat(page(page)).as("page").isEqualTo(expected);
        assertThat(sums(csv(text("/audit-periods/" + id + "/coverage.csv"))))
                .as("CSV")
                .isEqualTo(expected);
        assertThat(sums(csv(files.get("coverage.csv")))).as("in the bundle").isEqualTo(expected);
        assertThat(oscal(files)).as("OSCAL").isEqualTo(expected);
        assertThat(files.get("report.pdf")).as("page one").contains(sentence(expected));
        eachAccount(id, files);
        gaps(id, files);
        tickets(id, closed, page, files);
        reviews(closed, page, files);
        long exceptions = csv(files.get("exceptions.csv")).size();
        assertThat(closed.getLong("exceptions")).isEqualTo(exceptions);
        assertThat(number(page.select("#exception-count").text())).isEqualTo(exceptions);
        samples(id, files);
    }

    private static String audit(String id) {
        As.otto()
                .contentType(ContentType.JSON)
                .body(Map.of("username", "aud"))
                .post("/api/v1/audit-periods/" + id + "/auditors")
                .then()
                .statusCode(200);
        return id;
    }

    /** Not only the sums: each account's seconds by page, API, bundle and OSCAL. */
    private void eachAccount(String id, Map<String, String> files) throws IOException {
        Map<String, List<Long>> api = new TreeMap<>();
        JsonPath answer = As.aud()
                .get("/api/v1/audit-periods/" + id + "/accounts?size=500")
                .jsonPath();
        for (Map<String, Object> item : answer.<Map<String, Object>>getList("items")) {
            api.put(
                    String.valueOf(item.get("accountId")),
                    RESULTS.stream()
                            .map(result -> ((Number) item.get(camel(result) + "Seconds")).longValue())
                            .toList());
        }
        assertThat(api).hasSizeGreaterThan(60);
        assertThat(byAccount(csv(text("/audit-periods/" + id + "/coverage.csv"))))
                .isEqualTo(api);
        assertThat(byAccount(csv(files.get("coverage.csv")))).isEqualTo(api);
        for (JsonNode finding : result(files).path("findings")) {
            Map<String, String> props = props(finding);
            List<Long> seconds = api.get(props.get("account-id"));
            assertThat(List.of(
                            Long.valueOf(props.get("passed-seconds")),
                            Long.valueOf(props.get("failed-seconds")),
                            Long.valueOf(props.get("unknown-seconds"))))
                    .as(props.get("account-id"))
                    .isEqualTo(seconds.subList(0, 3));
        }
    }

    /** Uncovered time by account and cause. */
    private void gaps(String id, Map<String, String> files) throws IOException {
        Map<String, Long> page = new TreeMap<>();
        csv(text("/audit-periods/" + id + "/gaps.csv"))
                .forEach(row -> page.merge(cause(row), Long.valueOf(row.get("seconds")), Long::sum));
        page.values().removeIf(seconds -> seconds == 0);
        Map<String, Long> bundle = new TreeMap<>();
        csv(files.get("failed-and-unproven.csv"))
                .forEach(row -> bundle.merge(cause(row), Long.valueOf(row.get("seconds")), Long::sum));
        bundle.values().removeIf(seconds -> seconds == 0);
        assertThat(page).isNotEmpty().isEqualTo(bundle);
    }

    private static String cause(CSVRecord row) {
        return row.get("accountId") + " " + row.get("result") + " " + row.get("reason");
    }

    private void tickets(String id, JsonPath closed, Document page, Map<String, String> files) throws IOException {
        long bundle = csv(files.get("tickets.csv")).size();
        assertThat(bundle).isPositive();
        assertThat(closed.getLong("tickets")).isEqualTo(bundle);
        assertThat(number(page.select("#ticket-count").text())).isEqualTo(bundle);
        assertThat(As.aud()
                        .queryParam("auditPeriodId", id)
                        .get("/api/v1/tickets")
                        .jsonPath()
                        .getLong("total"))
                .isEqualTo(bundle);
    }

    /** Signed ones; a line without a number is a review that was due and not held. */
    private static void reviews(JsonPath closed, Document page, Map<String, String> files) throws IOException {
        long signed = csv(files.get("reviews.csv")).stream()
                .filter(row -> !row.get("id").isEmpty())
                .count();
        assertThat(signed).isPositive();
        assertThat(closed.getLong("reviews")).isEqualTo(signed);
        assertThat(number(page.select("#review-count").text())).isEqualTo(signed);
    }

    private void samples(String id, Map<String, String> files) throws IOException {
        List<CSVRecord> bundle = csv(files.get("samples.csv"));
        assertThat(bundle).hasSize(25);
        List<CSVRecord> list = csv(text("/audit-periods/" + id + "/samples.csv"));
        assertThat(list.stream().map(CSVRecord::toMap))
                .containsExactlyElementsOf(bundle.stream().map(CSVRecord::toMap).toList());
    }

    private static Map<String, Long> page(Document page) {
        Map<String, Long> found = new TreeMap<>();
        RESULTS.forEach(result -> found.put(
                result, number(page.select("[data-seconds=" + result + "]").text())));
        return found;
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    private static Map<String, Long> sums(List<CSVRecord> rows) {
        Map<String, Long> sums = new TreeMap<>();
        RESULTS.forEach(result -> sums.put(
                result,
                rows.stream()
                        .mapToLong(row -> Long.parseLong(row.get(camel(result) + "Seconds")))
                        .sum()));
        return sums;
    }

    private static Map<String, List<Long>> byAccount(List<CSVRecord> rows) {
        Map<String, List<Long>> accounts = new TreeMap<>();
        rows.forEach(row -> accounts.put(
                row.get("accountId"),
                RESULTS.stream()
                        .map(result -> Long.valueOf(row.get(camel(result) + "Seconds")))
                        .toList()));
        return accounts;
    }

    private Map<String, Long> oscal(Map<String, String> files) throws IOException {
        Map<String, String> props = props(result(files));
        Map<String, Long> found = new TreeMap<>();
        RESULTS.forEach(result -> found.put(
                result, Long.valueOf(props.get(result.toLowerCase(Locale.ROOT).replace('_', '-') + "-seconds"))));
        return found;
    }

    private JsonNode result(Map<String, String> files) throws IOException {
        return json.readTree(files.get("oscal/assessment-results.json"))
                .path("assessment-results")
                .path("results")
                .path(0);
    }

    private static Map<String, String> props(JsonNode of) {
        Map<String, String> props = new HashMap<>();
        of.path("props")
                .forEach(prop ->
                        props.put(prop.path("name").asText(), prop.path("value").asText()));
        return props;
    }

    private static String sentence(Map<String, Long> seconds) {
        return "To the second: "
                + RESULTS.stream()
                        .map(result -> result.replace('_', ' ') + " " + grouped(seconds.get(result)))
                        .collect(Collectors.joining(", "))
                + " s.";
    }

    /** As reports group digits. */
    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static String camel(String result) {
        return switch (result) {
            case "NOT_ASSESSABLE" -> "notAssessable";
            case "NOT_APPLICABLE" -> "notApplicable";
            default -> result.toLowerCase(Locale.ROOT);
        };
    }

    private static String text(String path) {
        return Browser.of("aud").get(path).then().statusCode(200).extract().asString();
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    /** The files of a bundle when it is made; the report as the text of its first page. */
    private static Map<String, String> bundle(String id) throws Exception {
        for (int look = 0; look < 900 && isBeingMade(id); look++) {
            Thread.sleep(200);
        }
        Map<String, String> files = new HashMap<>();
        byte[] bytes = As.aud().get("/api/v1/bundles/" + id + "/bundle.zip").asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(
                        entry.getName(),
                        entry.getName().endsWith(".pdf")
                                ? firstPage(zip.readAllBytes())
                                : new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static boolean isBeingMade(String id) {
        return List.of("QUEUED", "RUNNING")
                .contains(As.aud().get("/api/v1/bundles/" + id).jsonPath().getString("status"));
    }

    private static String firstPage(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
