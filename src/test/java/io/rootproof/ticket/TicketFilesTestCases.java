package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.rootproof.digest.Sha256;
import io.rootproof.identity.Act;
import io.rootproof.sql.Sql;
import io.rootproof.testing.Browser;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class TicketFilesTestCases {

    private static final Instant KEY = Instant.parse("2026-03-07T10:00:00Z");
    private static final Act ANA = new Act("ana", KEY.plusSeconds(60));

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    TicketFiles files;

    @Inject
    Sql sql;

    private Ticket ticket;

    @BeforeEach
    void open() {
        String account = scene.failing(KEY);
        upkeep.keep(Set.of(account), KEY);
        ticket = scene.ticket(account, TicketKind.FAILURE);
    }

    @Test
    void text_isKeptAndGivenBackAsAnAttachment() {
        Browser ana = Browser.of("ana");
        Response sent = ana.multipart()
                .multiPart("file", "../change <1>.txt", "Deleted in the console.".getBytes(StandardCharsets.UTF_8))
                .post("/tickets/" + ticket.number + "/files");
        assertThat(sent.statusCode()).isEqualTo(303);
        TicketFile file = files.of(ticket.number).getFirst();
        assertThat(file.name()).isEqualTo("change _1_.txt");
        assertThat(file.masked()).isFalse();
        assertThat(file.sha256()).isEqualTo(Sha256.hex("Deleted in the console.".getBytes(StandardCharsets.UTF_8)));
        assertThat(scene.eventTypes(ticket)).endsWith(EventType.FILE_ADDED);
        assertThat(ana.page("/tickets/" + ticket.number + "/files").text()).contains("change _1_.txt");

        Response got = Browser.of("aud").get("/tickets/" + ticket.number + "/files/" + file.id());
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.asString()).isEqualTo("Deleted in the console.");
        assertThat(got.header("Content-Disposition")).startsWith("attachment");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.contentType()).startsWith("application/octet-stream");
    }

    @Test
    void secretsInText_areGoneBeforeItIsKept() throws Exception {
        TicketFile file = add("log.txt", "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        assertThat(file.masked()).isTrue();
        try (var content = files.open(file)) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("aws_secret_access_key=[masked]");
        }
    }

    @Test
    void secretsInNotes_areGone() {
        Response said = Browser.of("ana")
                .post(
                        "/tickets/" + ticket.number + "/post-incident-notes",
                        Map.of("text", "It was AKIAIOSFODNN7EXAMPLE, password=hunter22"));
        assertThat(said.statusCode()).isEqualTo(303);
        assertThat(scene.events(ticket).getLast().text).isEqualTo("It was AKIAIOSF********MPLE, password=[masked]");
    }

    @Test
    void pictureAndPdf_areKeptByTheirContent() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> files.add(ticket.number, "screen.PNG", png, ANA))
                        .mediaType())
                .isEqualTo("image/png");
        assertThat(add("change.pdf", "%PDF-1.7 …").mediaType()).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "page.html,<script>,PNG or JPEG",
        "run.exe,MZ,PNG or JPEG",
        "noending,text,PNG or JPEG",
        "screen.png,<svg>,not what its ending",
        "change.pdf,PDF,not what its ending",
        "empty.txt,'',is empty",
    })
    void otherContent_isRefused(String name, String content, String because) {
        assertThatThrownBy(() -> add(name, content))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(because);
        assertThat(files.of(ticket.number)).isEmpty();
        assertThat(scene.eventTypes(ticket)).doesNotContain(EventType.FILE_ADDED);
    }

    @Test
    void notText_isRefused() {
        assertThatThrownBy(() -> files.add(ticket.number, "log.txt", new byte[] {(byte) 0xff, 'x'}, ANA))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void fiveMegabytes_areTheMost() {
        byte[] large = "x".repeat(FileContent.LARGEST).getBytes(StandardCharsets.US_ASCII);
        assertThat(FileContent.of("a.txt", large).bytes()).hasSize(FileContent.LARGEST);
        assertThatThrownBy(() -> FileContent.of(
                        "a.txt",
                        (new String(large, StandardCharsets.US_ASCII) + "x").getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("more than 5 MB");
    }

    @Test
    void twentyFiles_areTheMost() {
        for (int i = 0; i < TicketFiles.MOST; i++) {
            add("a" + i + ".txt", "file " + i);
        }
        assertThatThrownBy(() -> add("more.txt", "one more")).hasMessageContaining("20 files");
    }

    @Test
    void file_isOfItsTicketOnly_andAddedByThoseWhoWorkTickets() {
        TicketFile file = add("a.txt", "text");
        assertThat(Browser.of("ana").get("/tickets/999999/files/" + file.id()).statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("ana")
                        .get("/tickets/" + ticket.number + "/files/" + (file.id() + 1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("aud")
                        .multipart()
                        .multiPart("file", "a.txt", "text".getBytes(StandardCharsets.UTF_8))
                        .post("/tickets/" + ticket.number + "/files")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void database_refusesToChangeAFile() {
        TicketFile file = add("a.txt", "text");
        for (String change :
                new String[] {"update ticket_file set name = 'b' where id = ?", "delete from ticket_file where id = ?"
                }) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sql.update(change, file.id())))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(files.of(ticket.number)).containsExactly(file);
    }

    private TicketFile add(String name, String content) {
        return files.add(ticket.number, name, content.getBytes(StandardCharsets.UTF_8), ANA);
    }
}
