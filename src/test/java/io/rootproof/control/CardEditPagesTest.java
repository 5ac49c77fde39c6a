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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithOwnCard.class)
class CardEditPagesTest {

    @Inject
    ControlCards cards;

    private Browser otto;

    @BeforeEach
    void logIn() {
        otto = Browser.of("otto");
    }

    @Test
    void save_makesANewVersion_withAuthorReasonAndText() {
        int before = cards.newest().version();

        Response saved = CardForm.opened(otto)
                .with("sectionBody", 0, "No root user has a key. Saved " + before + ".\r\n\r\nNot one.")
                .with("exceptionLimit", Integer.toString(1 + before % 80))
                .with("reason", "Auditors asked for it.")
                .save(otto);

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith("/control-card?version=" + (before + 1));
        ControlCard card = cards.newest();
        assertThat(card.version()).isEqualTo(before + 1);
        assertThat(card.author()).isEqualTo("otto");
        assertThat(card.reason()).isEqualTo("Auditors asked for it.");
        assertThat(card.sections().getFirst().body())
                .isEqualTo("No root user has a key. Saved " + before + ".\n\nNot one.");
        assertThat(card.policy().exceptionLimit().getDays()).isEqualTo(1 + before % 80);
        assertThat(card.runbook()).isEqualTo(cards.versions().getFirst().runbook());
        Document page = otto.page("/control-card");
        assertThat(page.text()).contains("Saved " + before, "Auditors asked for it.");
        assertThat(As.aud().get("/control-card.md?version=1").asString()).doesNotContain("Auditors asked for it.");
    }

    @Test
    void reasonMissing_isRefused_andWhatWasTypedStays() {
        int before = cards.newest().version();

        Response refused = CardForm.opened(otto)
                .with("sectionBody", 0, "Typed, and not lost.")
                .with("reason", "  ")
                .save(otto);

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#errors a[href=#f-reason]")).hasSize(1);
        assertThat(CardForm.of(page).values("sectionBody").getFirst()).isEqualTo("Typed, and not lost.");
        assertThat(cards.newest().version()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "securityHubMaximumAge, 0",
        "securityHubMaximumAge, 721",
        "iamMaximumAge, 721",
        "iamMaximumAge, x",
        "exceptionLimit, 91",
        "reviewCadence, 13",
        "reviewCadence, 0",
        "failureDeadline, -1",
        "gapDelay, 1.5"
    })
    void numberBeyondItsLimits_isRefused(String field, String value) {
        int before = cards.newest().version();

        Response refused = CardForm.opened(otto)
                .with(field, value)
                .with("reason", "Other numbers.")
                .save(otto);

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#errors a")).hasSize(1);
        assertThat(page.select("#e-" + field).text()).contains("whole number");
        assertThat(CardForm.of(page).value(field)).isEqualTo(value);
        assertThat(cards.newest().version()).isEqualTo(before);
    }

    @Test
    void past_isRefused_andALaterTimeIsNot() {
        int before = cards.newest().version();
        CardForm form =
                CardForm.opened(otto).with("sectionBody", 0, "From " + before).with("reason", "Later.");

        assertThat(form.with("effectiveFrom", "2026-01-02 10:00").save(otto).statusCode())
                .isEqualTo(422);
        assertThat(form.with("effectiveFrom", "tomorrow").save(otto).statusCode())
                .isEqualTo(422);
        assertThat(form.with("effectiveFrom", "9000-01-02 10:00").save(otto).statusCode())
                .isEqualTo(422);
        assertThat(cards.newest().version()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text <script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[here](javascript:alert(1))",
                "![p](https://example.org/p.png)",
                "[x]: javascript:alert(1)",
                "# A heading of the card's own",
                "```\nnever closed"
            })
    void markdownThatCouldRun_isNeverStored_andRunsNowhere(String markdown) {
        int before = cards.newest().version();
        CardForm form = CardForm.opened(otto).with("sectionBody", 1, markdown).with("reason", "With something in it.");

        Response preview = form.send(otto, "preview");
        Response saved = form.save(otto);

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(saved.statusCode()).isEqualTo(422);
        for (Response answer : new Response[] {preview, saved}) {
            Document page = Jsoup.parse(answer.asString());
            assertThat(page.select("#e-sections-1-body").text()).isNotEmpty();
            assertThat(page.select("main script, main img, main a[href^=javascript]"))
                    .isEmpty();
        }
        assertThat(cards.newest().version()).isEqualTo(before);
        assertThat(As.aud().get("/control-card.md").asString()).doesNotContain("alert(1)");
    }

    @Test
    void preview_showsHowItWouldLook_andSavesNothing() {
        int before = cards.newest().version();

        Response answer = CardForm.opened(otto)
                .with("sectionBody", 0, "A **strong** preview.")
                .with("effectiveFrom", "")
                .send(otto, "preview");

        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#preview-text strong").eachText()).contains("strong");
        assertThat(page.select("#preview-text ins").text()).contains("A **strong** preview.");
        assertThat(CardForm.of(page).values("sectionBody").getFirst()).isEqualTo("A **strong** preview.");
        assertThat(cards.newest().version()).isEqualTo(before);
    }

    @Test
    void sectionAndStep_areAddedMovedAndTakenOut() {
        CardForm form = CardForm.opened(otto);
        int sections = form.values("sectionTitle").size();
        String second = form.values("sectionTitle").get(1);
        form.with("sectionTitle", sections - 1, "What is new " + sections)
                .with("sectionBody", sections - 1, "A new section.")
                .with("sectionPlace", sections - 1, "1")
                .with("sectionTitle", 1, "")
                .with("sectionBody", 1, "")
                .with("reason", "Another order.");

        assertThat(form.save(otto).statusCode()).isEqualTo(303);

        ControlCard card = cards.newest();
        assertThat(card.sections()).hasSize(sections - 1);
        assertThat(card.sections().getFirst()).isEqualTo(new CardSection("What is new " + sections, "A new section."));
        assertThat(card.sections()).extracting(CardSection::title).doesNotContain(second);
    }

    @Test
    void runbook_keepsAtLeastOneStep() {
        CardForm form = CardForm.opened(otto).with("reason", "No steps.");
        for (int i = 0; i < form.values("stepTitle").size(); i++) {
            form.with("stepTitle", i, "").with("stepBody", i, "");
        }

        Response refused = form.save(otto);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#errors").text()).contains("at least one step");
    }

    @Test
    void nothingChanged_isRefused() {
        Response refused = CardForm.opened(otto).with("reason", "For nothing.").save(otto);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Nothing differs");
    }

    @Test
    void secondOfTwoEditors_keepsBothTexts_andGoesOn() {
        CardForm his = CardForm.opened(otto);
        CardForm hers = CardForm.opened(otto);
        int base = cards.newest().version();
        his.with("sectionBody", 0, "His objective " + base)
                .with("sectionBody", 2, "His cadence " + base)
                .with("reason", "First.")
                .save(otto);
        hers.with("sectionBody", 0, "Her objective " + base)
                .with("sectionBody", 3, "Her triggers " + base)
                .with("reason", "Second.");

        Response conflict = hers.save(otto);

        assertThat(conflict.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(conflict.asString());
        assertThat(page.select("#conflict").text()).contains("Version " + (base + 1) + " was saved");
        CardForm next = CardForm.of(page);
        assertThat(next.value("base")).isEqualTo(Integer.toString(base + 1));
        assertThat(next.values("sectionBody"))
                .contains("Her objective " + base, "His cadence " + base, "Her triggers " + base)
                .doesNotContain("His objective " + base);
        assertThat(page.select(".rp-theirs").text()).contains("His objective " + base);
        assertThat(next.value("reason")).isEqualTo("Second.");
        assertThat(cards.newest().version()).isEqualTo(base + 1);

        assertThat(next.save(otto).statusCode()).isEqualTo(303);
        assertThat(cards.newest().version()).isEqualTo(base + 2);
        assertThat(cards.newest().sections())
                .extracting(CardSection::body)
                .contains("Her objective " + base, "His cadence " + base, "Her triggers " + base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ana", "aud"})
    void otherRoles_mayNotEdit(String username) {
        Browser other = Browser.of(username);

        assertThat(other.get("/control-card/edit").statusCode()).isEqualTo(403);
        assertThat(other.get("/control-card/restore?version=1").statusCode()).isEqualTo(403);
        assertThat(CardForm.opened(otto).with("reason", "Mine.").save(other).statusCode())
                .isEqualTo(403);
        assertThat(other.post("/control-card/restorations", Map.of("version", "1", "base", "1", "reason", "Mine."))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.page("/control-card").select("main a[href=/control-card/edit]"))
                .isEmpty();
    }
}
