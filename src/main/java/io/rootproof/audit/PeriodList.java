package io.rootproof.audit;

import io.rootproof.period.PeriodState;
import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** What the list of audit periods can show, on its page and in its export. */
final class PeriodList {

    static final KnownList LIST = KnownList.of("/audit-periods", "q", "state");

    static final Columns COLUMNS = Columns.of(
            Column.always("name", () -> words().name()),
            Column.usual("days", () -> words().days()),
            Column.usual("scope", () -> words().scopeLabel()),
            Column.usual("accounts", () -> words().accounts()).asNumber(),
            Column.usual("state", () -> words().state()),
            Column.usual("every", () -> words().bundlesEvery()),
            Column.extra("kept", () -> words().keptUntil()));

    static final ListExport<PeriodRow> EXPORT = new ListExport<>(
            LIST,
            "audit-periods",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("name", "id", PeriodRow::id),
                    new CsvColumn<>("name", "name", PeriodRow::name),
                    new CsvColumn<>("days", "from", PeriodRow::firstDay),
                    new CsvColumn<>("days", "to", PeriodRow::untilDay),
                    new CsvColumn<>("scope", "scope", row -> row.period().scope),
                    new CsvColumn<>("accounts", "accounts", PeriodRow::accounts),
                    new CsvColumn<>("state", "state", row -> row.period().state),
                    new CsvColumn<>("state", "closedAt", PeriodRow::closedAt),
                    new CsvColumn<>("every", "bundleEvery", PeriodRow::bundleEvery),
                    new CsvColumn<>("kept", "keepUntil", PeriodRow::keepUntil),
                    new CsvColumn<>("kept", "legalHold", PeriodRow::held)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.search("q", words().search()),
            Filter.oneOf(
                    "state",
                    words().state(),
                    Arrays.stream(PeriodState.values())
                            .map(state -> Option.of(state.name(), words().stateOf(state)))
                            .toList())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static AuditMessages words() {
        return Words.of(AuditMessages.class);
    }
}
