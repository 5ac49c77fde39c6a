package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EvidencePageTest {

    private static final String REPORT = "user,arn,access_key_1_active,mfa_active\n"
            + "<root_account>,arn:aws:iam::%1$s:root,false,true\n"
            + "eve.example,arn:aws:iam::%1$s:user/eve.example,true,false\n";

    private static int accounts = 1;

    @Inject
    EvidenceStore store;

    @Inject
    EntityManager entities;

    /** Each of an account of its own, since what is the same is stored once. */
    private long report() {
        String account = "7110000001%02d".formatted(accounts++);
        return Received.store(
                store,
                account,
                Format.CREDENTIAL_REPORT,
                Source.CREDENTIAL_REPORT,
                Received.OBSERVED,
                Received.utf8(REPORT.formatted(account)));
    }

    private long finding(String account, String region) {
        return Received.store(
                store,
                account,
                Format.SECURITY_HUB_FINDING,
                Source.SECURITY_HUB,
                Received.OBSERVED,
                Received.utf8("""
                        {"Id":"arn:aws:securityhub:%2$s:%1$s:security-control/IAM.4/finding/1",
                         "ProductArn":"arn:aws:securityhub:%2$s::product/aws/securityhub",
                         "GeneratorId":"security-control/IAM.4","AwsAccountId":"%1$s","Region":"%2$s",
                         "UpdatedAt":"2026-03-03T10:00:00Z","RecordState":"ACTIVE",
                         "Resources":[{"Id":"arn:aws:iam::%1$s:user/eve.example"}],
                         "Compliance":{"Status":"FAILED","SecurityControlId":"IAM.4"}}""".formatted(account, region)));
    }

    private static Document page(String path) {
        return Jsoup.parse(As.aud().get(path).then().statusCode(200).extract().asString());
    }

    @Test
    void report_showsTheRootRowAndNobodyElse() {
        Document page = page("/evidence/" + report());

        assertThat(page.select("section:has(#payload) tbody tr")).hasSize(4);
        assertThat(page.select("section:has(#payload) td mark").eachText())
                .hasSize(3)
                .startsWith("<root_account>")
                .endsWith("false");
        assertThat(page.select("tr:has(mark) .rp-decides")).hasSize(3);
        assertThat(page.html()).doesNotContain("eve.example");
    }

    @Test
    void report_askedFor_showsEverybodyAndIsWrittenDown() {
        long id = report();
        Document page = page("/evidence/" + id + "/unmasked");

        assertThat(page.select(".rp-all-rows").text()).contains("eve.example");
        assertThat(entries("evidence.unmasked", id)).isEqualTo(1);
        assertThat(entries("evidence.read", id)).isZero();
    }

    @Test
    void nothingMore_isAskedForByReadingThePage() {
        long id = report();
        page("/evidence/" + id);
        assertThat(entries("evidence.unmasked", id)).isZero();
        assertThat(entries("evidence.read", id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/unmasked"})
    void page_isForThoseWhoAreLoggedIn(String more) {
        As.nobody().get("/evidence/" + report() + more).then().statusCode(303);
    }

    @Test
    void unmasked_ofAnUnknownId_is404() {
        As.aud().get("/evidence/999999998/unmasked").then().statusCode(404);
    }

    @Test
    void finding_masksOtherPrincipals() {
        long id = finding("711000000002", "eu-central-1");
        assertThat(page("/evidence/" + id).html()).doesNotContain("eve.example").contains("IAM.4");
        assertThat(page("/evidence/" + id + "/unmasked").html()).contains("eve.example");
    }

    @Test
    void digest_standsInFullWithHowToCheckIt() {
        long id = report();
        Document page = page("/evidence/" + id);
        String digest = page.select("code[data-copy]").last().text();
        assertThat(digest).hasSize(64);
        assertThat(page.select("pre.rp-command").stream().map(Element::wholeText))
                .containsExactly(
                        "sha256sum evidence-" + id + ".csv",
                        "echo '" + digest + "  evidence-" + id + ".csv' | sha256sum --check");
    }

    @Test
    void finding_linksToItselfAtAws() {
        Document page = page("/evidence/" + finding("711000000003", "eu-central-1"));
        assertThat(page.select(".rp-leaving a[href*=securityhub]").attr("href"))
                .startsWith(
                        "https://eu-central-1.console.aws.amazon.com/securityhub/home?region=eu-central-1#/findings")
                .contains("finding%252F1");
        assertThat(page.select(".rp-leaving a").eachAttr("rel")).containsOnly("noopener noreferrer");
        assertThat(page.select(".rp-leaving").text()).contains("leaves Rootproof");
    }

    private long entries(String action, long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(*) from AuditEntry where action = ?1 and subject = ?2 and actor = 'aud'",
                                Long.class)
                        .setParameter(1, action)
                        .setParameter(2, "evidence/" + id)
                        .getSingleResult());
    }
}
