package io.rootproof.merkle;

import static io.rootproof.merkle.PublishedNotes.ENOCH_KEY;
import static io.rootproof.merkle.PublishedNotes.ENOCH_LINE;
import static io.rootproof.merkle.PublishedNotes.PETER_KEY;
import static io.rootproof.merkle.PublishedNotes.PETER_LINE;
import static io.rootproof.merkle.PublishedNotes.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final NoteVerifier PETER = NoteVerifier.parse(PETER_KEY);
    private static final String NOTE = PublishedNotes.peters();

    @Test
    void sign_givesThePublishedNote() throws GeneralSecurityException {
        assertThat(SignedNote.sign(TEXT, PETER, PublishedNotes.petersPrivateKey()))
                .isEqualTo(NOTE);
    }

    @Test
    void verify_publishedNotes() {
        assertThat(SignedNote.verify(NOTE, PETER)).contains(TEXT);
        assertThat(SignedNote.verify(PublishedNotes.GO_CHECKPOINT, NoteVerifier.parse(PublishedNotes.GO_KEY)))
                .isPresent();
    }

    @Test
    void verify_severalSignatures_oneOfThemOurs() {
        String both = NOTE + ENOCH_LINE;
        assertThat(SignedNote.verify(both, PETER)).contains(TEXT);
        assertThat(SignedNote.verify(both, NoteVerifier.parse(ENOCH_KEY))).contains(TEXT);
        assertThat(SignedNote.verify(TEXT + "\n" + ENOCH_LINE + PETER_LINE, PETER))
                .contains(TEXT);
        assertThat(SignedNote.verify(TEXT + "\n" + ENOCH_LINE, PETER)).isEmpty();
    }

    @Test
    void verify_sixteenForeignSignatures_findsOurs() {
        assertThat(SignedNote.verify(TEXT + "\n" + ENOCH_LINE.repeat(15) + PETER_LINE, PETER))
                .isPresent();
        assertThat(SignedNote.verify(TEXT + "\n" + ENOCH_LINE.repeat(64) + PETER_LINE, PETER))
                .isEmpty();
    }

    @Test
    void verify_aWrongSignatureOfOurs_refusesTheWholeNote() {
        String wrong = PETER_LINE.replace("x08go/ZJ", "x08go/ZK");
        assertThat(SignedNote.verify(TEXT + "\n" + PETER_LINE + wrong, PETER)).isEmpty();
        assertThat(SignedNote.verify(TEXT + "\n" + wrong + PETER_LINE, PETER)).isEmpty();
    }

    @Test
    void verify_wrongNameOrKeyId_isNotOurs() {
        assertThat(SignedNote.verify(NOTE.replace("PeterNeumann", "PeterNeuman"), PETER))
                .isEmpty();
        assertThat(SignedNote.verify(NOTE.replace("x08go/ZJ", "x08go2ZJ"), PETER))
                .isEmpty();
        assertThat(SignedNote.verify(NOTE, new NoteVerifier("Peter", PETER.key())))
                .isEmpty();
        assertThat(SignedNote.verify(NOTE, NoteVerifier.parse(ENOCH_KEY))).isEmpty();
    }

    @Test
    void verify_anyCharacterChanged_isRefused() {
        for (int i = 0; i < NOTE.length(); i++) {
            String changed = NOTE.substring(0, i) + (char) (NOTE.charAt(i) ^ 1) + NOTE.substring(i + 1);
            assertThat(SignedNote.verify(changed, PETER)).as("character " + i).isEmpty();
        }
    }

    @Test
    void verify_anyPartCutOff_isRefused() {
        for (int i = 0; i < NOTE.length(); i++) {
            assertThat(SignedNote.verify(NOTE.substring(0, i), PETER)).isEmpty();
            assertThat(SignedNote.verify(NOTE.substring(i + 1), PETER)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\t", "\r", "\u001f", "\n", "x", "\ud800"})
    void verify_somethingInserted_isRefused(String more) {
        for (int i = 0; i <= NOTE.length(); i++) {
            String changed = NOTE.substring(0, i) + more + NOTE.substring(i);
            assertThat(SignedNote.verify(changed, PETER)).as("before " + i).isEmpty();
        }
    }

    @Test
    void verify_aTextWithEmptyLines_isSplitAtTheLast() throws GeneralSecurityException {
        String text = "Ognuno sta solo\n\ned \u00e8 subito sera.\n";
        String note = SignedNote.sign(text, PETER, PublishedNotes.petersPrivateKey());
        assertThat(SignedNote.verify(note, PETER)).contains(text);
        assertThat(SignedNote.verify(note.replaceFirst("\n\n", "\n"), PETER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no newline", "tab\t\n", "nul\u0000\n", "carriage return\r\n", "half \ud83d\n"})
    void sign_whatIsNoNote_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedNote.sign(text, PETER, PublishedNotes.petersPrivateKey()));
    }

    @Test
    void sign_byANewKey_isVerifiedByItsWrittenForm() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        NoteVerifier verifier = new NoteVerifier("rootproof.example/log", pair.getPublic());
        String note = SignedNote.sign(TEXT, verifier, pair.getPrivate());
        assertThat(SignedNote.verify(note, NoteVerifier.parse(verifier.encoded())))
                .contains(TEXT);
    }
}
