package io.rootproof.onboarding;

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

/** What the list of new accounts can show, on its page and in its export. */
final class OnboardingList {

    static final KnownList LIST = KnownList.of("/onboarding", "stage", "late", "q");

    static final Columns COLUMNS = Columns.of(
            Column.always("account", () -> words().account()),
            Column.usual("stage", () -> words().stage()),
            Column.usual("appeared", () -> words().appeared()),
            Column.usual("ready", () -> words().ready()),
            Column.usual("accepted", () -> words().accepted()),
            Column.usual("ou", () -> words().unit()),
            Column.usual("owner", () -> words().owner()),
            Column.extra("overdue", () -> words().overdue()));

    static final ListExport<OnboardingItem> EXPORT = new ListExport<>(
            LIST,
            "new-accounts",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("account", "accountId", OnboardingItem::accountId),
                    new CsvColumn<>("account", "name", OnboardingItem::name),
                    new CsvColumn<>("stage", "stage", OnboardingItem::stage),
                    new CsvColumn<>("stage", "result", OnboardingItem::result),
                    new CsvColumn<>("stage", "reason", OnboardingItem::reason),
                    new CsvColumn<>("stage", "securityHub", OnboardingItem::securityHub),
                    new CsvColumn<>("appeared", "appearedAt", OnboardingItem::appearedAt),
                    new CsvColumn<>("ready", "readyAt", OnboardingItem::readyAt),
                    new CsvColumn<>("accepted", "acceptedAt", OnboardingItem::acceptedAt),
                    new CsvColumn<>("ou", "organizationalUnit", OnboardingItem::organizationalUnit),
                    new CsvColumn<>("owner", "owner", OnboardingItem::owner),
                    new CsvColumn<>("overdue", "overdueAt", OnboardingItem::overdueAt)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.search("q", words().search()),
            Filter.oneOf(
                    "stage",
                    words().stage(),
                    Arrays.stream(Stage.values())
                            .map(stage -> Option.of(stage.name(), words().stageName(stage)))
                            .toList()),
            Filter.flag("late", words().late())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static OnboardingMessages words() {
        return Words.of(OnboardingMessages.class);
    }
}
