package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.acceptance.KeysPresent.Key;
import io.rootproof.acceptance.KeysPresent.OfSource;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysPresentTest {

    private static final KeysPresent ONE = new KeysPresent(
            "318840275516",
            true,
            List.of(
                    new OfSource(
                            Source.CREDENTIAL_REPORT,
                            KeyState.INACTIVE_KEY,
                            List.of(new Key(KeyState.INACTIVE_KEY, "2019-04-01T08:00:00Z"))),
                    new OfSource(Source.SECURITY_HUB, KeyState.KEY_PRESENT, null)));

    @Test
    void canonical_hasOneSpellingAndItsDigest() {
        assertThat(ONE.canonical())
                .isEqualTo("{\"accountId\":\"318840275516\",\"conflicting\":true,\"sources\":[{\"keys\":[{\"made\":"
                        + "\"2019-04-01T08:00:00Z\",\"state\":\"INACTIVE_KEY\"}],\"source\":\"CREDENTIAL_REPORT\","
                        + "\"state\":\"INACTIVE_KEY\"},{\"keys\":null,\"source\":\"SECURITY_HUB\",\"state\":"
                        + "\"KEY_PRESENT\"}]}");
        assertThat(ONE.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void canonical_readBackIsTheSame() {
        assertThat(KeysPresent.read(ONE.canonical())).isEqualTo(ONE);
    }

    @Test
    void digest_ofAnotherAccountOrStateIsAnother() {
        KeysPresent other = new KeysPresent("318840275517", ONE.conflicting(), ONE.sources());
        KeysPresent agreeing = new KeysPresent(ONE.accountId(), false, ONE.sources());
        assertThat(List.of(other.digest(), agreeing.digest())).doesNotContain(ONE.digest());
    }

    @Test
    void count_isWhatTheBestSourceTells() {
        assertThat(ONE.count()).isEqualTo(1);
        assertThat(new KeysPresent("1", false, List.of()).count()).isZero();
        Key key = new Key(KeyState.ACTIVE_KEY, null);
        assertThat(new KeysPresent(
                                "1",
                                false,
                                List.of(new OfSource(Source.ROOT_KEY_AUDIT, KeyState.ACTIVE_KEY, List.of(key, key))))
                        .count())
                .isEqualTo(2);
    }
}
