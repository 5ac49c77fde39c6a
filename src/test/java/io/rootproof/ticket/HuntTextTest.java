package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.collection.hunting.Hunted;
import io.rootproof.collection.hunting.Hunted.Missed;
import io.rootproof.trail.RootUse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HuntTextTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final Instant FROM = NOW.minus(Duration.ofDays(90));

    @Test
    void use_isToldByTimeAddressAndCall() {
        String text = HuntText.of(hunted(
                FROM,
                use(1, "s3 ListBuckets", "203.0.113.7", "AKIA…MPLE", null),
                use(2, "s3 ListBuckets", "203.0.113.7", "AKIA…MPLE", "AccessDenied"),
                use(3, "sts GetCallerIdentity", "198.51.100.2", "AKIA…MPLE", null),
                use(4, "signin ConsoleLogin", "192.0.2.1", null, null)));

        assertThat(text)
                .contains("3 calls with a key, the first at 2026-03-03 09:00Z, the last at 2026-03-03 11:00Z.")
                .contains("From: 203.0.113.7 (2), 198.51.100.2 (1).")
                .contains("Calls: s3 ListBuckets (2), sts GetCallerIdentity (1).")
                .contains("Refused: AccessDenied (1).")
                .contains("Without a key the root user made 1 call: signin ConsoleLogin (1).");
    }

    @Test
    void nothing_isSaidToBeNothingThere_notNothing() {
        String text = HuntText.of(hunted(FROM));

        assertThat(text)
                .contains("The key was not used for any call that is recorded there.")
                .contains("Not looked at: other Regions");
    }

    @Test
    void olderKey_isSaidToBeOlderThanTheHistory() {
        assertThat(HuntText.of(hunted(FROM.minusSeconds(1))))
                .contains("The key is older")
                .contains("90 days");
        assertThat(HuntText.of(hunted(FROM))).doesNotContain("The key is older");
    }

    @Test
    void unreadableTrail_saysWhatToDo_andNothingOfUse() {
        Missed missed = new Missed("us-east-1", "LookupEvents", "AccessDenied", "Allow it.");
        String text = HuntText.of(
                new Hunted(FROM, NOW, null, List.of(), List.of(), List.of(), List.of(missed), List.of(), List.of()));

        assertThat(text).isEqualTo("It could not be read in us-east-1: LookupEvents answered AccessDenied. Allow it.");
    }

    @Test
    void manyAddresses_areCounted_andTheTextFits() {
        RootUse[] uses = IntStream.range(0, 2000)
                .mapToObj(i -> use(i, "x".repeat(100) + i, "203.0.113." + i, "AKIA…MPLE", "E" + i))
                .toArray(RootUse[]::new);

        assertThat(HuntText.of(hunted(FROM, uses))).contains("and 1994 more").hasSizeLessThanOrEqualTo(4000);
    }

    private static Hunted hunted(Instant keySince, RootUse... uses) {
        return new Hunted(
                FROM,
                NOW,
                keySince,
                List.of("AKIA…MPLE"),
                List.of("us-east-1"),
                List.of(),
                List.of(),
                List.of(uses),
                List.of());
    }

    private static RootUse use(
            int hoursAgo, String call, String address, @Nullable String key, @Nullable String error) {
        return new RootUse(NOW.minus(Duration.ofHours(hoursAgo)), call, address, key, error, null);
    }
}
