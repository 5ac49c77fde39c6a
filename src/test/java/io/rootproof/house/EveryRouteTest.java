package io.rootproof.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rootproof.identity.Role;
import io.rootproof.testing.Browser;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every route as every role and as nobody; new routes are found by themselves. */
@QuarkusTest
class EveryRouteTest {

    private static final Map<Role, String> CAST =
            Map.of(Role.ADMIN, "ada", Role.CONTROL_OWNER, "otto", Role.ANALYST, "ana", Role.AUDITOR, "aud");

    static Stream<Route> routes() {
        return Route.all();
    }

    static Stream<Route> reading() {
        return routes().filter(route -> route.method().equals("GET"));
    }

    static Stream<Route> writing() {
        return routes().filter(route -> !route.method().equals("GET") && !route.isPublic());
    }

    @Test
    void routes_areFound() {
        assertThat(routes().map(Route::toString)).contains("GET /people", "POST /people/{username}/role");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRoute_declaresWhoMay(Route route) {
        assertThat(route.declared()).as(route.handler()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("reading")
    void reading_isForTheDeclaredRolesOnly(Route route) {
        for (Role role : Role.ofPeople()) {
            Response answer = as(role).get(route.example());
            boolean may = route.isPublic() || route.roles().stream().anyMatch(role.grants()::contains);
            if (may) {
                assertThat(answer.statusCode())
                        .as("%s as %s", route, role)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                assertThat(answer.statusCode()).as("%s as %s", route, role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reading")
    void reading_byNobody_isRefusedOrSentToLogin(Route route) {
        refusesNobody(route, nobody().get(route.example()));
    }

    /** Only those who may not: whoever may would change something. */
    @ParameterizedTest
    @MethodSource("writing")
    void writing_byOthers_isForbidden(Route route) {
        for (Role role : Role.ofPeople()) {
            if (route.roles().stream().noneMatch(role.grants()::contains)) {
                assertThat(write(route, as(role)))
                        .as("%s as %s", route, role)
                        .isIn(route.isApi() ? new Object[] {403} : new Object[] {403, 400});
            }
        }
    }

    @ParameterizedTest
    @MethodSource("writing")
    void writing_byNobody_isRefused(Route route) {
        int status = write(route, nobody());
        assertThat(status).as(route.toString()).isIn(route.isApi() ? new Object[] {401} : new Object[] {303, 400});
    }

    /** A session cookie counts for reading only on API paths: another site could make a browser post with it. */
    @ParameterizedTest
    @MethodSource("writing")
    void writing_toTheApiBySession_isRefused(Route route) {
        if (route.isApi()) {
            assertThat(write(route, Browser.of("ada").request()))
                    .as(route.toString())
                    .isEqualTo(401);
        }
    }

    /** With a body of the right kind: that is looked at before the roles are. */
    private static int write(Route route, RequestSpecification request) {
        return switch (route.consumes()) {
            case "" -> request.request(route.method(), route.example()).statusCode();
            case "multipart/form-data" ->
                request.multiPart("nothing", "here")
                        .request(route.method(), route.example())
                        .statusCode();
            default ->
                request.contentType(route.consumes())
                        .body(route.consumes().endsWith("json") ? "{}" : "")
                        .request(route.method(), route.example())
                        .statusCode();
        };
    }

    private static void refusesNobody(Route route, Response answer) {
        if (route.isPublic()) {
            assertThat(answer.statusCode())
                    .as(route.toString())
                    .isNotIn(401, 403)
                    .isLessThan(500);
        } else if (route.isApi()) {
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
            assertThat(answer.contentType()).as(route.toString()).startsWith("application/problem+json");
        } else {
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
            assertThat(answer.header("Location")).as(route.toString()).contains("/login");
        }
    }

    private static RequestSpecification as(Role role) {
        return nobody().auth().preemptive().basic(CAST.get(role), "demo");
    }

    private static RequestSpecification nobody() {
        return given().redirects().follow(false);
    }
}
