package io.rootproof.bundle;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.period.NewAuditPeriod;
import io.rootproof.period.PeriodScene;
import io.rootproof.period.PeriodScope;
import io.rootproof.storage.ObjectLock;
import io.rootproof.storage.ObjectLocks;
import io.rootproof.storage.WithS3;
import io.rootproof.storage.WithS3.OnThisMachine;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bundles of an audit period stay in S3 as long as the period says. */
@QuarkusTest
@TestProfile(WithS3.class)
class KeptBundlesTest {

    private static final LocalDate FROM = LocalDate.of(2013, 1, 1);
    private static final LocalDate TO = LocalDate.of(2013, 2, 1);
    private static final LocalDate KEPT = LocalDate.of(2039, 12, 31);

    @Inject
    PeriodScene scene;

    @Inject
    AuditPeriods periods;

    @Inject
    PeriodBundles bundles;

    @Inject
    KeptBundles kept;

    @Inject
    ObjectLocks locks;

    @Inject
    Clock clock;

    @BeforeEach
    void s3TakesEverything() {
        WireMock s3 = new WireMock(
                URI.create(System.getProperty(OnThisMachine.ENDPOINT)).getPort());
        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(ok()));
    }

    @Test
    void files_areWantedUntilTheEndOfTheDay() throws InterruptedException {
        AuditPeriod period = withBundle(KEPT);
        kept.pass(clock.instant());

        assertThat(files(period)).hasSizeGreaterThan(1);
        assertThat(locks(period)).hasSameSizeAs(files(period)).allSatisfy(lock -> {
            assertThat(lock.wantedUntil()).isEqualTo("2040-01-01T00:00:00Z");
            assertThat(lock.wantedHold()).isFalse();
        });
        assertThat(Browser.of("otto")
                        .page("/audit-periods/" + period.id)
                        .select("#locks")
                        .text())
                .contains("S3 keeps");
    }

    @Test
    void files_ofAPeriodWithoutDayOrHold_areLeftAlone() throws InterruptedException {
        AuditPeriod period = withBundle(null);
        kept.pass(clock.instant());
        assertThat(locks(period)).isEmpty();
    }

    @Test
    void legalHold_reachesTheFiles_andIsLiftedWithIt() throws InterruptedException {
        AuditPeriod period = withBundle(null);
        periods.hold(period.id, "A dispute.", "otto", clock.instant());
        kept.pass(clock.instant());
        assertThat(locks(period)).isNotEmpty().allMatch(ObjectLock::wantedHold);

        periods.release(period.id, "Settled.", "otto", clock.instant());
        kept.pass(clock.instant());
        assertThat(locks(period)).isNotEmpty().noneMatch(ObjectLock::wantedHold);
    }

    @Test
    void laterDay_isWanted_anEarlierOneIsNot() throws InterruptedException {
        AuditPeriod period = withBundle(KEPT);
        kept.pass(clock.instant());
        change(period, KEPT.plusYears(1));
        assertThat(locks(period)).extracting(ObjectLock::wantedUntil).containsOnly(midnight(2041));
        change(period, KEPT.minusYears(5));
        assertThat(locks(period)).extracting(ObjectLock::wantedUntil).containsOnly(midnight(2041));
    }

    private void change(AuditPeriod period, LocalDate until) {
        periods.change(period.id, periods.find(period.id).version, null, until, "otto", clock.instant());
        kept.pass(clock.instant());
    }

    private static Instant midnight(int year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }

    private AuditPeriod withBundle(@Nullable LocalDate keepUntil) throws InterruptedException {
        String account = scene.account("Root/Kept", Instant.parse("2012-01-01T00:00:00Z"));
        AuditPeriod period = periods.create(
                new NewAuditPeriod(
                        "Kept " + PeriodScene.any(),
                        FROM,
                        TO,
                        PeriodScope.ACCOUNTS,
                        List.of(),
                        List.of(account),
                        List.of(),
                        null,
                        keepUntil),
                "otto",
                clock.instant());
        long id = bundles.order(period, BundleCause.BY_HAND, null, period.fromAt, period.toAt, "otto", clock.instant())
                .orElseThrow();
        BundleApiTest.await("/api/v1/bundles/" + id);
        return period;
    }

    private List<String> files(AuditPeriod period) {
        return bundles.of(period.id).stream()
                .flatMap(bundle -> bundle.objects().stream())
                .distinct()
                .toList();
    }

    private Collection<ObjectLock> locks(AuditPeriod period) {
        return locks.of(files(period)).values();
    }
}
