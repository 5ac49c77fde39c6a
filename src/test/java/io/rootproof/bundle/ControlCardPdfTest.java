package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.pdf.ArchiveCheck;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ControlCardPdfTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void write_makesAValidArchiveDocument() throws Exception {
        ControlCard card = ControlCards.delivered();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ControlCardPdf.write(card, NOW, out);
        assertThat(ArchiveCheck.violations(out.toByteArray())).isEmpty();
    }

    @Test
    void writeRunbook_makesAValidArchiveDocument() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ControlCardPdf.writeRunbook(ControlCards.delivered(), NOW, out);
        assertThat(ArchiveCheck.violations(out.toByteArray())).isEmpty();
    }
}
