package io.rootproof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteVerifierTest {

    private static final String PETER = PublishedNotes.PETER_KEY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                PublishedNotes.PETER_KEY,
                PublishedNotes.ENOCH_KEY,
                PublishedNotes.GO_KEY,
                // the one of the C2SP examples; its base64 begins as a year would
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void encoded_publishedKeys_comeBackAsTheyWere(String key) {
        assertThat(NoteVerifier.parse(key).encoded()).isEqualTo(key);
    }

    @Test
    void parse_anyPartOfAKey_isRefused() {
        for (int i = 0; i < PETER.length(); i++) {
            String head = PETER.substring(0, i);
            String tail = PETER.substring(i + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(head));
            assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(tail));
        }
    }

    @Test
    void parse_anyCharacterChanged_isRefused() {
        for (int i = 0; i < PETER.length(); i++) {
            String changed = PETER.substring(0, i) + (char) (PETER.charAt(i) + 1) + PETER.substring(i + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // from the same tests of Go: too long, and a type that there is not, each with a fitting id
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void parse_otherTypesAndLengths_areRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "plus+sign", "no\u00a0break", "line\nbreak", "tab\t"})
    void name_withSpacesOrPlus_isRefused(String name) {
        PublicKey key = NoteVerifier.parse(PETER).key();
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteVerifier(name, key));
    }

    @Test
    void key_ofAnotherKind_isRefused() throws GeneralSecurityException {
        PublicKey rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
        PublicKey x25519 =
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPublic();
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteVerifier("a", rsa));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteVerifier("a", x25519));
    }
}
