package io.rootproof.prevention;

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

/** What the list of accounts can show of prevention, on its page and in its export. */
final class PreventionList {

    static final KnownList LIST = KnownList.of("/prevention", "state", "policy", "q");

    static final Columns COLUMNS = Columns.of(
            Column.always("account", () -> words().account()),
            Column.usual("state", () -> words().state()),
            Column.usual("policies", () -> words().policies()),
            Column.usual("ou", () -> words().unit()),
            Column.usual("since", () -> words().since()),
            Column.extra("features", () -> words().features()),
            Column.extra("read", () -> words().lastRead()));

    static final ListExport<PreventionItem> EXPORT = new ListExport<>(
            LIST,
            "prevention",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("account", "accountId", PreventionItem::accountId),
                    new CsvColumn<>("account", "name", PreventionItem::name),
                    new CsvColumn<>("state", "state", PreventionItem::state),
                    new CsvColumn<>("policies", "policies", PreventionList::policies),
                    new CsvColumn<>("ou", "organizationalUnit", PreventionItem::organizationalUnit),
                    new CsvColumn<>("since", "since", PreventionItem::since),
                    new CsvColumn<>("features", "rootCredentialsManagement", PreventionItem::rootCredentialsManagement),
                    new CsvColumn<>("features", "rootSessions", PreventionItem::rootSessions),
                    new CsvColumn<>("read", "readAt", PreventionItem::readAt)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.search("q", words().search()),
            Filter.oneOf(
                    "state",
                    words().state(),
                    Arrays.stream(PreventionState.values())
                            .map(state -> Option.of(state.name(), words().stateName(state)))
                            .toList()),
            Filter.text("policy", words().policyId())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static String policies(PreventionItem item) {
        return ReachText.of(item.policies().stream().map(ReachShown::reach).toList());
    }

    private static PreventionMessages words() {
        return Words.of(PreventionMessages.class);
    }
}
