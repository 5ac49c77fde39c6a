package io.rootproof.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

    @Test
    void description_holdsTheApiOnlyAndNamesRoles() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        assertThat(document.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(document.at("/components/securitySchemes/password/scheme").asText())
                .isEqualTo("basic");
        assertThat(document.get("security")).hasSize(2);
        document.get("paths").fields().forEachRemaining(path -> {
            assertThat(path.getKey()).startsWith("/api/");
            path.getValue().fields().forEachRemaining(operation -> {
                if (path.getKey().startsWith("/api/v1/")) {
                    assertThat(operation.getValue().path("description").asText())
                            .as(operation.getKey() + " " + path.getKey())
                            .contains("Roles: ");
                }
            });
        });
    }
}
