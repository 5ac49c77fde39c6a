package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.digest.Sha256;
import io.rootproof.signing.Issuer;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.timestamp.ForgedToken;
import io.rootproof.signing.timestamp.TimestampSource;
import io.rootproof.signing.timestamp.TimestampToken;
import io.rootproof.testing.Tool;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Timestamps that no authority should have given, put into a bundle by somebody who holds the signer's key: the script
 * and the program refuse the same ones.
 */
class BadTimestampTest {

    private static final TimestampSource GOOD = SmallBundle.clock(SmallBundle.AUTHORITY);

    @TempDir
    Path folder;

    /** What a token is, that is put where a good one belongs. */
    enum Token {
        OVER_SOMETHING_ELSE {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return token(Sha256.start().digest(sha256), SmallBundle.AUTHORITY, Issuer.NOW);
            }
        },
        BY_A_KEY_FOR_OTHER_PURPOSES {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return token(sha256, key(null, true, Issuer.NOW.plusSeconds(3600)), Issuer.NOW);
            }
        },
        BY_A_KEY_FOR_TIME_AMONG_OTHERS {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return token(
                        sha256, key(KeyPurposeId.id_kp_timeStamping, false, Issuer.NOW.plusSeconds(3600)), Issuer.NOW);
            }
        },
        BY_AN_EXPIRED_AUTHORITY {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return token(
                        sha256, key(KeyPurposeId.id_kp_timeStamping, true, Issuer.NOW.minusSeconds(3600)), Issuer.NOW);
            }
        },
        BY_A_STRANGER {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return token(sha256, Issuer.root("CN=Clock root").timestamps("CN=Clock"), Issuer.NOW);
            }
        },
        TEN_MINUTES_LATE {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return token(sha256, SmallBundle.AUTHORITY, Issuer.NOW.plusSeconds(600));
            }
        },
        TEN_MINUTES_EARLY {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return token(sha256, SmallBundle.AUTHORITY, Issuer.NOW.minusSeconds(600));
            }
        },
        SOMETHING_ELSE {
            @Override
            byte[] over(byte[] sha256) throws Exception {
                return new DEROctetString("<html>Please log in</html>".getBytes(StandardCharsets.UTF_8)).getEncoded();
            }
        };

        abstract byte[] over(byte[] sha256) throws Exception;

        TimestampSource source() {
            return sha256 -> {
                try {
                    return new TimestampToken(over(sha256), Issuer.NOW, "", false);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void inTheReport_isRefusedByBoth(Token token) throws Exception {
        SmallBundle bundle = SmallBundle.stampedBy(token.source(), GOOD);
        refused(bundle, CheckName.PDF_TIMESTAMP, "report.pdf");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOMETHING_ELSE")
    void besideTheList_isRefusedByBoth(Token token) throws Exception {
        SmallBundle bundle = SmallBundle.stampedBy(GOOD, token.source());
        refused(bundle, CheckName.CHECKSUM_TIMESTAMP, "SHA256SUMS.tsr");
    }

    @Test
    void garbageBesideTheList_isRefusedByBoth() throws Exception {
        for (String garbage : new String[] {"", "0", "<html>Please log in</html>"}) {
            SmallBundle bundle = SmallBundle.sealed().put("SHA256SUMS.tsr", garbage);
            refused(bundle, CheckName.CHECKSUM_TIMESTAMP, "SHA256SUMS.tsr");
        }
    }

    /** Nobody can see it later: the question, with its nonce, is not kept. Whoever asks compares it. */
    @Test
    void answerToAnotherQuestion_stillProvesItsTime() throws Exception {
        TimestampSource other = source(Issuer.NOW);
        accepted(SmallBundle.stampedBy(other, other));
    }

    @Test
    void fourMinutes_areNotTooFar() throws Exception {
        TimestampSource late = source(Issuer.NOW.plusSeconds(240));
        TimestampSource early = source(Issuer.NOW.minusSeconds(240));
        accepted(SmallBundle.stampedBy(late, early));
    }

    private void refused(SmallBundle bundle, CheckName check, String naming) throws Exception {
        Verification done = Verified.files(SmallBundle.pinned(), Issuer.NOW.plusSeconds(900), null, bundle.zip());
        assertThat(done.check(check).outcome()).as(done.toString()).isEqualTo(Outcome.FAIL);
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.NONE);
        assertThat(done.valid()).isFalse();

        Tool.Said said = new Script(folder).check(bundle.files);
        assertThat(said.exit()).as(said.output()).isEqualTo(1);
        assertThat(Script.failures(said)).contains(check.wire(), naming).hasLineCount(1);
    }

    private void accepted(SmallBundle bundle) throws Exception {
        Verification done = Verified.files(SmallBundle.pinned(), Issuer.NOW.plusSeconds(900), null, bundle.zip());
        assertThat(done.valid()).as(done.toString()).isTrue();
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.TRUSTED);
        Tool.Said said = new Script(folder).check(bundle.files);
        assertThat(said.exit()).as(said.output()).isZero();
        assertThat(said.output()).contains("PASS    checksum-timestamp", "PASS    pdf-timestamp");
    }

    private static TimestampSource source(Instant at) {
        return sha256 -> {
            try {
                return new TimestampToken(token(sha256, SmallBundle.AUTHORITY, at), at, "", false);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        };
    }

    private static byte[] token(byte[] sha256, SigningKey key, Instant at) throws Exception {
        return ForgedToken.over(sha256, key, at, BigInteger.valueOf(4711));
    }

    private static SigningKey key(KeyPurposeId purpose, boolean critical, Instant until) {
        return SmallBundle.CLOCK_ROOT.issue(
                "CN=Clock", "EC", purpose, critical, Issuer.NOW.minusSeconds(86_400), until);
    }
}
