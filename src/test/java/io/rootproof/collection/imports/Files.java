package io.rootproof.collection.imports;

import static io.rootproof.collection.InventedOrganization.csv;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.As;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Files as people import them. */
final class Files {

    static final String EARLIER = "2026-03-03T03:03:03Z";

    private Files() {}

    static String finding(String account, String updatedAt) {
        return """
                {"Id":"f","ProductArn":"arn:aws:securityhub:eu-central-1::product/aws/securityhub",\
                "GeneratorId":"security-control/IAM.4","AwsAccountId":"%s","Region":"eu-central-1","UpdatedAt":"%s",\
                "RecordState":"ACTIVE","Compliance":{"Status":"FAILED","SecurityControlId":"IAM.4"}}""".formatted(account, updatedAt);
    }

    static String otherFinding(String account) {
        return finding(account, EARLIER).replace("IAM.4", "IAM.6");
    }

    static String report(String account) {
        return csv(account);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static ValidatableResponse send(String kind, String content) {
        return send(kind, content.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse send(String kind, byte[] content) {
        return upload(As.ana(), content)
                .multiPart("kind", kind)
                .post("/api/v1/imports")
                .then();
    }

    static ValidatableResponse sendFor(String account, String generatedTime, String kind, String content) {
        return upload(As.ana(), content.getBytes(StandardCharsets.UTF_8))
                .multiPart("kind", kind)
                .multiPart("accountId", account)
                .multiPart("generatedTime", generatedTime)
                .post("/api/v1/imports")
                .then();
    }

    static RequestSpecification upload(RequestSpecification by, byte[] content) {
        return by.multiPart("file", "payments.json", content, "application/octet-stream");
    }
}
