package io.rootproof.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

abstract class AuditPeriodsTestCases {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Instant LATER = Instant.parse("2026-10-01T00:00:00Z");

    @Inject
    AuditPeriods periods;

    @Inject
    PeriodScene scene;

    @Inject
    DataSource database;

    @Test
    void create_days_areUtcMidnights() {
        AuditPeriod period = create(scene.wanted(JULY, OCTOBER));

        assertThat(period.fromAt).isEqualTo("2026-07-01T00:00:00Z");
        assertThat(period.toAt).isEqualTo("2026-10-01T00:00:00Z");
        assertThat(period.evidenceFrom).isEqualTo("2026-06-29T00:00:00Z");
    }

    @Test
    void create_nameTaken_isRefused() {
        NewAuditPeriod wanted = scene.wanted(JULY, OCTOBER);
        create(wanted);

        refused(
                409,
                () -> create(new NewAuditPeriod(
                        " " + wanted.name().toUpperCase(java.util.Locale.ROOT),
                        JULY,
                        OCTOBER,
                        PeriodScope.ALL,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null)));
    }

    @Test
    void create_endNotAfterBeginning_isRefused() {
        refused(422, () -> create(scene.wanted(JULY, JULY)));
        refused(422, () -> create(scene.wanted(OCTOBER, JULY)));
        assertThat(create(scene.wanted(JULY, JULY.plusDays(1))).id).isNotNull();
    }

    @Test
    void create_emptyOrUnknownScope_isRefused() {
        refused(422, () -> create(scoped(PeriodScope.UNITS, List.of(), List.of(), List.of())));
        refused(
                422,
                () -> create(
                        scoped(PeriodScope.UNITS, List.of("Root/Nowhere " + PeriodScene.any()), List.of(), List.of())));
        refused(422, () -> create(scoped(PeriodScope.ACCOUNTS, List.of(), List.of(), List.of())));
        refused(422, () -> create(scoped(PeriodScope.ACCOUNTS, List.of(), List.of("999999999998"), List.of())));
    }

    @Test
    void create_namingMoreThanAnybodyReads_isRefused() {
        List<String> units = java.util.stream.IntStream.range(0, 201)
                .mapToObj(i -> "Root/Unit" + i)
                .toList();
        List<String> accounts = java.util.stream.IntStream.range(0, 10_001)
                .mapToObj(i -> "%012d".formatted(i))
                .toList();
        assertThatThrownBy(() -> create(scoped(PeriodScope.UNITS, units, List.of(), List.of())))
                .hasMessageStartingWith("422: ")
                .hasMessageContaining("201 units");
        assertThatThrownBy(() -> create(scoped(PeriodScope.ACCOUNTS, List.of(), accounts, List.of())))
                .hasMessageStartingWith("422: ")
                .hasMessageContaining("10001 accounts");
        // As many as that are looked up, and are unknown.
        assertThatThrownBy(
                        () -> create(scoped(PeriodScope.ACCOUNTS, List.of(), accounts.subList(0, 10_000), List.of())))
                .hasMessageContaining("There is no account 000000000000");
    }

    @Test
    void create_auditorOfAnotherRole_isRefused() {
        refused(422, () -> create(scoped(PeriodScope.ALL, List.of(), List.of(), List.of("ana"))));
        refused(422, () -> create(scoped(PeriodScope.ALL, List.of(), List.of(), List.of("nobody-of-this-name"))));
        String auditor = scene.auditor();
        assertThat(create(scoped(PeriodScope.ALL, List.of(), List.of(), List.of(auditor))).auditors)
                .containsExactly(auditor);
    }

    @Test
    void auditors_comeAndGo_evenWhenClosed() {
        AuditPeriod period = create(scene.wanted(JULY, OCTOBER));
        String auditor = scene.auditor();
        periods.close(period.id, "otto", LATER);

        periods.addAuditor(period.id, auditor, "otto", LATER);
        refused(409, () -> periods.addAuditor(period.id, auditor, "otto", LATER));
        periods.removeAuditor(period.id, auditor, "otto", LATER);
        refused(409, () -> periods.removeAuditor(period.id, auditor, "otto", LATER));

        assertThat(periods.events(period.id).stream().map(event -> event.type))
                .containsExactly(
                        PeriodEventType.CREATED,
                        PeriodEventType.CLOSED,
                        PeriodEventType.AUDITOR_ADDED,
                        PeriodEventType.AUDITOR_REMOVED);
    }

    @Test
    void close_lastDayNotOver_isRefused() {
        AuditPeriod period = create(scene.wanted(JULY, OCTOBER));

        // Still September in New York, already October in Berlin; the day is UTC's.
        refused(409, () -> periods.close(period.id, "otto", Instant.parse("2026-09-30T23:59:59.999Z")));
        assertThat(periods.close(period.id, "otto", LATER).state).isEqualTo(PeriodState.CLOSED);
        refused(409, () -> periods.close(period.id, "otto", LATER));
    }

    @Test
    void change_ofClosedOrStale_isRefused() {
        AuditPeriod period = create(scene.wanted(JULY, OCTOBER));
        refused(409, () -> periods.change(period.id, 77, BundleEvery.MONTHLY, null, "otto", LATER));
        refused(422, () -> periods.change(period.id, version(period), null, OCTOBER.minusDays(1), "otto", LATER));
        periods.change(period.id, version(period), BundleEvery.MONTHLY, OCTOBER, "otto", LATER);
        assertThat(find(period).bundleEvery).isEqualTo(BundleEvery.MONTHLY);

        periods.close(period.id, "otto", LATER);
        refused(409, () -> periods.change(period.id, version(period), null, null, "otto", LATER));
    }

    @Test
    void hold_needsReason_andIsLiftedOnce() {
        AuditPeriod period = create(scene.wanted(JULY, OCTOBER));
        refused(409, () -> periods.release(period.id, "Over.", "otto", LATER));
        refused(422, () -> periods.hold(period.id, " ", "otto", LATER));
        periods.hold(period.id, "A lawsuit.", "otto", LATER);
        refused(409, () -> periods.hold(period.id, "Another.", "otto", LATER));
        assertThat(find(period).legalHold).isTrue();
        periods.release(period.id, "It is over.", "otto", LATER);
        assertThat(find(period).legalHold).isFalse();
    }

    @Test
    void members_appearAndMoveIn_whileOpen() {
        String unit = "Root/Audited " + PeriodScene.any();
        Instant long_ago = Instant.parse("2020-01-01T00:00:00Z");
        String inside = scene.account(unit + "/Below", long_ago);
        String beside = scene.account(unit + " too", long_ago);
        LocalDate today = scene.today();
        AuditPeriod period = scene.ofUnit(today.minusDays(30), today.plusDays(30), unit);
        assertThat(scene.members(period)).containsExactly(inside);

        String appeared = scene.account(unit, long_ago);
        scene.list(beside, unit, long_ago, scene.now());
        scene.list(inside, "Root/Elsewhere", long_ago, scene.now());

        assertThat(scene.members(period)).containsExactlyInAnyOrder(inside, appeared, beside);
    }

    @Test
    void members_movedAwayBefore_areNotIn() {
        String unit = "Root/Left " + PeriodScene.any();
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        String id = "27" + PeriodScene.any();
        scene.list(id, unit, begin, begin);
        scene.list(id, "Root/Elsewhere", begin, Instant.parse("2026-07-01T00:00:00Z"));

        assertThat(scene.members(scene.ofUnit(JULY, OCTOBER, unit))).isEmpty();
        assertThat(scene.members(scene.ofUnit(JULY.minusDays(1), OCTOBER, unit)))
                .containsExactly(id);
    }

    @Test
    void members_appearedAfterTheEnd_areNotIn() {
        AuditPeriod period = create(scene.wanted(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1)));

        String after = scene.account("Root", Instant.parse("2021-02-01T00:00:00Z"));
        String before = scene.account("Root", Instant.parse("2021-01-31T23:59:59.999Z"));

        assertThat(scene.members(period)).contains(before).doesNotContain(after);
    }

    @Test
    void events_inOrder_giveTheRowAgain() {
        AuditPeriod period = create(scoped(PeriodScope.ALL, List.of(), List.of(), List.of(scene.auditor())));
        periods.hold(period.id, "A lawsuit.", "otto", LATER);
        AuditPeriod row = find(period);

        AuditPeriod again = new AuditPeriod(scene.wanted(JULY, OCTOBER), row.evidenceFrom, "otto", LATER);
        periods.events(period.id).forEach(again::take);

        assertThat(again.auditors).isEqualTo(row.auditors);
        assertThat(again.legalHold).isTrue();
        assertThat(again.eventCount).isEqualTo(row.eventCount);
    }

    @Test
    void events_changedBySql_areRefused() throws Exception {
        create(scene.wanted(JULY, OCTOBER));
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String sql :
                    List.of("update audit_period_event set text = 'never'", "delete from audit_period_event")) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
            }
        }
    }

    private AuditPeriod create(NewAuditPeriod wanted) {
        return periods.create(wanted, "otto", scene.now());
    }

    private AuditPeriod find(AuditPeriod period) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AuditPeriod found = periods.find(period.id);
            found.auditors.size();
            return found;
        });
    }

    private int version(AuditPeriod period) {
        return find(period).version;
    }

    private NewAuditPeriod scoped(PeriodScope scope, List<String> units, List<String> accounts, List<String> auditors) {
        return new NewAuditPeriod(
                "Period " + PeriodScene.any(), JULY, OCTOBER, scope, units, accounts, auditors, null, null);
    }

    private static void refused(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(status));
    }
}
