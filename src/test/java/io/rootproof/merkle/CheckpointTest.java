package io.rootproof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    /** The example of c2sp.org/tlog-checkpoint. */
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;

    @Test
    void parse_publishedExample_isWrittenAsItWas() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20852163);
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE);
    }

    @Test
    void parse_aSignedNote_readsItsText() {
        Checkpoint checkpoint = Checkpoint.parse(PublishedNotes.GO_CHECKPOINT);
        assertThat(checkpoint.origin()).isEqualTo("go.sum database tree");
        assertThat(checkpoint.size()).isEqualTo(30055305);
        assertThat(Base64.getEncoder().encodeToString(checkpoint.root()))
                .isEqualTo("mXfgRcJ0bG0j3CPdKwgGWtUzBUbX67saZGRmFuJGGsM=");
    }

    @Test
    void parse_extensionLines_arePassedOver() {
        assertThat(Checkpoint.parse(EXAMPLE + "one more\nand another\n")).isEqualTo(Checkpoint.parse(EXAMPLE));
    }

    @Test
    void size_zero_isAnEmptyLog() {
        assertThat(Checkpoint.parse(EXAMPLE.replace("20852163", "0")).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "+1", "01", "00", "1.0", "1e3", " 1", "1 ", "x", "99999999999999999999", "\u0661"})
    void size_otherwise_isRefused(String size) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(EXAMPLE.replace("20852163", size)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=",
                "CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2==",
                " CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
            })
    void root_notOne32ByteHash_isRefused(String root) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Checkpoint.parse(EXAMPLE.replace("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=", root)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one line\n", "origin\n1\n", "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"})
    void parse_tooFewLines_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void parse_withoutLastNewlineOrWithControlCharacters_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(EXAMPLE.stripTrailing()));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(EXAMPLE.replace("\n", "\r\n")));
    }

    @Test
    void origin_empty_isRefused() {
        byte[] root = new byte[32];
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 0, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("two\nlines", 0, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("x", -1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("x", 0, new byte[31]));
    }
}
