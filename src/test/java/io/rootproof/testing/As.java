package io.rootproof.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** API requests by the people of the cast, with HTTP Basic: {@code As.ana().get("/api/v1/tickets")}. */
public final class As {

    private As() {}

    public static RequestSpecification ada() {
        return person("ada");
    }

    public static RequestSpecification otto() {
        return person("otto");
    }

    public static RequestSpecification ana() {
        return person("ana");
    }

    public static RequestSpecification aud() {
        return person("aud");
    }

    public static RequestSpecification nobody() {
        return given().redirects().follow(false);
    }

    private static RequestSpecification person(String username) {
        return nobody().auth().preemptive().basic(username, "demo");
    }
}
