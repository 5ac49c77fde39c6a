package io.rootproof.walk;

import io.restassured.path.json.JsonPath;
import io.rootproof.evidence.Source;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What stands in the parameters of paths: one of each kind that the demo's history has. */
final class Examples {

    /** Views of a page that look different from the page itself. */
    static final Map<String, List<String>> QUERIES = Map.of(
            "/", List.of("/?from=2026-01-01&to=2026-01-02"),
            "/control-card", List.of("/control-card?version=1"),
            "/control-card/difference", List.of("/control-card/difference?older=1&newer=2"),
            "/login", List.of("/login?then=%2Faccounts"),
            "/accounts", List.of("/accounts?q=nothing-has-this-name", "/accounts?result=FAILED"),
            "/tickets", List.of("/tickets?q=nothing-has-this-name"),
            "/exceptions", List.of("/exceptions?q=nothing-has-this-name"),
            "/evidence", List.of("/evidence?accountId=999999999999"),
            "/audit-log", List.of("/audit-log?actor=nobody-of-this-name"),
            "/log", List.of("/log?actor=nobody-of-this-name", "/log?kind=ticket-event"));

    /** What is somebody's own, what an auditor may not read, and what may be too late, is refused with reason. */
    static final Map<String, Set<Integer>> ALSO = Map.of(
            "/log/{index}", Set.of(404),
            "/people/me/tokens/{id}/revocation", Set.of(404),
            "/saved-views/{id}/deletion", Set.of(404),
            "/tickets/{number}/cancellation", Set.of(409),
            "/exceptions/{id}/withdrawal", Set.of(403, 409),
            "/exceptions/{id}/revocation", Set.of(403, 409));

    private final Map<String, Collection<String>> values = new LinkedHashMap<>();

    private Examples() {}

    static Examples ofHistory() {
        Examples examples = new Examples();
        examples.put("/accounts/", kinds("/api/v1/accounts?size=500", "accountId", "result", "reason", "conflicting"));
        examples.put("/prevention/", kinds("/api/v1/prevention?size=500", "accountId", "state"));
        examples.put("/tickets/", kinds("/api/v1/tickets?size=500", "number", "kind", "state", "overdue"));
        examples.put("/exceptions/", kinds("/api/v1/exceptions?size=500", "id", "state"));
        examples.put("/evidence/", evidence());
        examples.put("/collection-runs/", kinds("/api/v1/collection-runs?size=500", "id", "status"));
        examples.put("/collection-runs/imports/", imports());
        examples.put("/bundles/", bundles());
        examples.put("/reviews/", kinds("/api/v1/reviews?size=500", "id", "kind"));
        Collection<String> periods = kinds("/api/v1/audit-periods?size=500", "id", "state");
        examples.put("/audit-periods/", periods);
        examples.put("/audit-periods/{id:[0-9]+}/accounts/{accountId}", audited(periods));
        examples.put("/log/", kinds("/api/v1/log/entries?size=500", "index", "kind"));
        examples.put("/log/checkpoints/", kinds("/api/v1/log/checkpoints?size=50", "id", "reason"));
        examples.put("/notifications/", notifications());
        examples.put("/people/", List.of("ada", "aud"));
        examples.put("/people/{username}/role", List.of("/people/aud/role?role=analyst"));
        String token = token();
        examples.put("/people/me/tokens/", List.of(token));
        examples.put(
                "/people/{username}/tokens/{id}/revocation", List.of("/people/ada/tokens/" + token + "/revocation"));
        examples.put("/saved-views/", List.of(savedView()));
        return examples;
    }

    /** The route's path with examples in it; empty if there are none. */
    Collection<String> of(String route) {
        if (values.containsKey(route)) {
            return values.get(route);
        }
        int parameter = route.indexOf('{');
        String rest = route.substring(parameter).replaceFirst("\\{[^}]*}", "");
        if (rest.contains("{")) {
            return List.of();
        }
        String before = route.substring(0, parameter);
        return values.getOrDefault(before, List.of()).stream()
                .map(value -> before + value + rest)
                .toList();
    }

    private void put(String before, Collection<String> examples) {
        values.put(before, examples);
    }

    /** The first item of each combination of what the fields say. */
    private static Collection<String> kinds(String list, String id, String... fields) {
        JsonPath items = As.ada().get(list).jsonPath();
        return firstOfEach(
                items.getList("items"),
                item -> List.of(fields).stream()
                        .map(field -> String.valueOf(item.get(field)))
                        .toList(),
                id);
    }

    private static Collection<String> firstOfEach(
            List<Map<String, Object>> items, Function<Map<String, Object>, Object> kind, String id) {
        Map<Object, String> found = new LinkedHashMap<>();
        items.forEach(item -> found.putIfAbsent(kind.apply(item), String.valueOf(item.get(id))));
        return found.values();
    }

    private static Collection<String> evidence() {
        Collection<String> found = new LinkedHashSet<>();
        for (var source : Source.values()) {
            List<Object> ids = As.ada()
                    .get("/api/v1/evidence?size=1&source=" + source)
                    .jsonPath()
                    .getList("items.id");
            ids.forEach(id -> found.add(String.valueOf(id)));
        }
        return found;
    }

    private static Collection<String> imports() {
        return Browser.of("ada").page("/collection-runs").select("a[href^=/collection-runs/imports/]").stream()
                .map(link -> link.attr("href").substring("/collection-runs/imports/".length()))
                .limit(2)
                .toList();
    }

    /** One by mail, and one to a channel. */
    private static Collection<String> notifications() {
        return Browser.of("ada").page("/notifications").select("a[href^=/notifications/]").stream()
                .map(link -> link.attr("href").substring("/notifications/".length()))
                .filter(id -> id.matches("[0-9]+"))
                .limit(2)
                .toList();
    }

    /** The first account of each audit period. */
    private static Collection<String> audited(Collection<String> periods) {
        return periods.stream()
                .map(id -> "/audit-periods/" + id + "/accounts/"
                        + As.ada()
                                .get("/api/v1/audit-periods/" + id + "/accounts?size=1")
                                .jsonPath()
                                .getString("items[0].accountId"))
                .toList();
    }

    private static String token() {
        Browser ada = Browser.of("ada");
        String revocation = "a[href^=/people/me/tokens/]";
        if (ada.page("/people/me").select(revocation).isEmpty()) {
            ada.post("/people/me/tokens", Map.of("name", "an example", "role", "auditor", "days", "30"))
                    .then()
                    .statusCode(200);
        }
        return ada.page("/people/me").select(revocation).attr("href").split("/")[4];
    }

    private static String savedView() {
        Browser ada = Browser.of("ada");
        String deletion = "a[href^=/saved-views/]";
        if (ada.page("/saved-views").select(deletion).isEmpty()) {
            ada.post("/saved-views", Map.of("name", "Failing", "path", "/accounts", "query", "result=FAILED"))
                    .then()
                    .statusCode(303);
        }
        return ada.page("/saved-views").select(deletion).attr("href").split("/")[2];
    }

    /** A history has no bundles until somebody orders one. */
    private static Collection<String> bundles() {
        List<Object> ids =
                new ArrayList<>(As.ada().get("/api/v1/bundles").jsonPath().getList("items.id"));
        if (ids.isEmpty()) {
            LocalDate today = LocalDate.parse(As.ada()
                    .get("/api/v1/collection-runs")
                    .jsonPath()
                    .getString("items[0].startedAt")
                    .substring(0, 10));
            ids.add(As.ana()
                    .contentType("application/json")
                    .body(Map.of("from", today.minusDays(7).toString(), "to", today.toString()))
                    .post("/api/v1/bundles")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id"));
        }
        return List.of(String.valueOf(ids.getFirst()));
    }
}
