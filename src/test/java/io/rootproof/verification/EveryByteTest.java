package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryByteTest {

    /**
     * All bytes of heads and directory; of the files' packed bytes a sample, that of the report a thinner one.
     *
     * @param flip what is changed of a byte
     */
    @ParameterizedTest
    @ValueSource(ints = {0x01, 0xff})
    void byteThatIsChanged_failsACheck(int flip) throws Exception {
        byte[] zip = SmallBundle.sealed().zip();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int directory = text.indexOf("PK\u0001\u0002");
        int report = text.indexOf("report.pdf");
        int behind = text.indexOf("PK\u0003\u0004", report);
        assertThat(Verified.zip(zip).valid()).isTrue();
        for (int i = 0; i < zip.length; i += step(text, i, directory, report, behind)) {
            byte[] changed = zip.clone();
            changed[i] ^= (byte) flip;
            assertThat(Verified.zip(changed).valid())
                    .as("byte %d of %d, flipped with %x", i, zip.length, flip)
                    .isFalse();
        }
    }

    private static int step(String text, int i, int directory, int report, int behind) {
        boolean head = text.lastIndexOf("PK\u0003\u0004", i) > i - 60;
        if (i >= directory || head) {
            return 1;
        }
        return i > report && i < behind ? 499 : 23;
    }
}
