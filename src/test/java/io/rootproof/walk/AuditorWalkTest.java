package io.rootproof.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.rootproof.demo.History;
import io.rootproof.house.Route;
import io.rootproof.period.PeriodScene;
import io.rootproof.testing.As;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks every route that reads, with every kind of example, as an auditor of one account: no answer, page, file or export
 * may name another account. Routes are found by themselves, so whoever adds one and forgets {@code Sight} fails here.
 */
@QuarkusTest
@TestProfile(InDemoMode.class)
class AuditorWalkTest {

    private static final String PAYMENTS = "204518903377";
    private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

    /** Who asked AWS is part of where evidence is from, and is a role of the account that collects. */
    private static final Pattern COLLECTED_BY =
            Pattern.compile("arn:aws:(sts|iam)::111111111111:(assumed-role|role|user)/");

    /** Asked for by the examples themselves, and said back, or printed as an example of how to write one. */
    private static final Set<String> NOBODYS = Set.of("999999999999", "123456789012", "111122223333");

    /** The style guide shows invented accounts; the way in and out is nobody's. */
    private static final Set<String> LEFT_OUT = Set.of("/styleguide", "/login");

    @Inject
    DemoMode demo;

    @Inject
    PeriodScene scene;

    @TestFactory
    Stream<DynamicTest> auditor_ofOneAccountNow_readsOfNoOther() throws InterruptedException {
        History.await(demo);
        return walk(auditor(scene.today().minusDays(15), scene.today().plusDays(10)));
    }

    @TestFactory
    Stream<DynamicTest> auditor_ofOneAccountThen_readsOfNoOther() throws InterruptedException {
        History.await(demo);
        return walk(auditor(scene.today().minusDays(40), scene.today().minusDays(30)));
    }

    private String auditor(LocalDate from, LocalDate to) {
        String auditor = scene.auditor();
        scene.ofAccounts(from, to, auditor, PAYMENTS);
        return auditor;
    }

    private static Stream<DynamicTest> walk(String auditor) {
        Examples examples = Examples.ofHistory();
        Set<String> all = accounts();
        Set<String> names = names();
        return Route.all()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !route.path().startsWith("/probe") && !LEFT_OUT.contains(route.path()))
                .flatMap(route -> paths(route, examples).stream())
                .distinct()
                .map(path -> dynamicTest(path, () -> {
                    Response answer = PeriodScene.as(auditor).get(path);
                    assertThat(answer.statusCode()).as(path).isLessThan(500);
                    // A refusal may say what was asked for.
                    String text = COLLECTED_BY
                            .matcher(answer.asString().replace(path, ""))
                            .replaceAll("");
                    Set<String> others = othersIn(text, all);
                    others.removeIf(path::contains);
                    assertThat(others).as(path).isEmpty();
                    assertThat(names.stream().filter(text::contains)).as(path).isEmpty();
                }));
    }

    private static Collection<String> paths(Route route, Examples examples) {
        if (!route.path().contains("{")) {
            List<String> queries = Examples.QUERIES.getOrDefault(route.path(), List.of());
            return Stream.concat(Stream.of(route.path()), queries.stream()).toList();
        }
        if (!route.isApi()) {
            return examples.of(route.path());
        }
        String page = route.path().replace("/api/v1", "").replace("/log/entries/", "/log/");
        return examples.of(page).stream()
                .map(path -> "/api/v1"
                        + (route.path().contains("/log/entries/") ? path.replace("/log/", "/log/entries/") : path))
                .toList();
    }

    private static Set<String> othersIn(String text, Set<String> all) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ACCOUNT.matcher(text);
        while (matcher.find()) {
            String id = matcher.group();
            if (!id.equals(PAYMENTS) && !NOBODYS.contains(id) && all.contains(id)) {
                found.add(id);
            }
        }
        return found;
    }

    private static Set<String> accounts() {
        return new TreeSet<>(
                As.ada().get("/api/v1/accounts?size=500").jsonPath().getList("items.accountId", String.class));
    }

    /** Those that are no words of ours. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>(
                As.ada().get("/api/v1/accounts?size=500").jsonPath().getList("items.name", String.class));
        names.removeIf(name -> !name.contains("-") || name.equals("payments-prod") || name.equals("proof-of-concept"));
        return names;
    }
}
