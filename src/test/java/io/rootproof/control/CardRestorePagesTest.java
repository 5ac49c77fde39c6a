package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.testing.WithOwnCard;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithOwnCard.class)
class CardRestorePagesTest {

    @Inject
    ControlCards cards;

    private Browser otto;

    @BeforeEach
    void anotherVersion() {
        otto = Browser.of("otto");
        CardForm.opened(otto)
                .with("sectionBody", 0, "Something else, " + cards.newest().version())
                .with("reason", "To restore from.")
                .save(otto);
    }

    @Test
    void restore_isANewVersionThatSaysWhatTheOldOneSaid() {
        int newest = cards.newest().version();

        assertThat(otto.page("/control-card/restore?version=1").select("main").text())
                .contains("Restore what version 1 says?");
        Response restored = restore(1, newest, "It was right.");

        assertThat(restored.statusCode()).isEqualTo(303);
        assertThat(cards.newest().version()).isEqualTo(newest + 1);
        assertThat(cards.newest().content()).isEqualTo(ControlCards.delivered().content());
        assertThat(cards.newest().author()).isEqualTo("otto");
        assertThat(cards.newest().reason()).isEqualTo("It was right.");
    }

    @Test
    void restoreWithoutReason_orFromAnOldForm_isRefused() {
        int newest = cards.newest().version();

        assertThat(restore(1, newest, " ").statusCode()).isEqualTo(422);
        Response stale = restore(1, newest - 1, "Too late.");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(stale.asString()).select("[name=reason]").text()).isEqualTo("Too late.");
        assertThat(restore(newest, newest, "The same.").statusCode()).isEqualTo(422);
        assertThat(restore(9999, newest, "None.").statusCode()).isEqualTo(404);
        assertThat(cards.newest().version()).isEqualTo(newest);
    }

    @Test
    void difference_showsAnyTwoVersionsSideBySide() {
        int newest = cards.newest().version();

        Document page = otto.page("/control-card/difference?older=1&newer=" + newest);

        assertThat(page.select(".rp-diff ins").text()).contains("Something else");
        assertThat(page.select(".rp-diff del").text()).isNotEmpty();
        assertThat(otto.page("/control-card/difference?older=1&newer=1").select(".rp-diff"))
                .isEmpty();
        assertThat(otto.get("/control-card/difference?older=1&newer=9999").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("aud")
                        .get("/control-card/difference?older=1&newer=" + newest)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anyVersion_isPrintedAndDownloaded() {
        int newest = cards.newest().version();

        assertThat(As.aud().get("/control-card.md?version=" + newest).asString())
                .contains("Something else");
        assertThat(As.aud().get("/control-card.md?version=1").asString()).doesNotContain("Something else");
        for (int version : new int[] {1, newest}) {
            As.aud()
                    .get("/control-card.pdf?version=" + version)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", "attachment; filename=\"control-card-IAM.4-v" + version + ".pdf\"");
        }
    }

    private Response restore(int version, int base, String reason) {
        return otto.post(
                "/control-card/restorations",
                Map.of(
                        "version",
                        Integer.toString(version),
                        "base",
                        Integer.toString(base),
                        "reason",
                        reason,
                        "effectiveFrom",
                        ""));
    }
}
