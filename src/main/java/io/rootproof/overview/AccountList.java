package io.rootproof.overview;

import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What the account list can show, on its page and in its export. */
final class AccountList {

    static final KnownList LIST = KnownList.of(
            "/accounts", "result", "reason", "ou", "owner", "scope", "securityHub", "conflicting", "listed", "q");

    static final Columns COLUMNS = Columns.of(
            Column.always("account", () -> words().account()).sorted("name"),
            Column.usual("result", () -> words().result()).sorted("result"),
            Column.usual("ou", () -> words().unit()).sorted("ou"),
            Column.usual("owner", () -> words().owner()).sorted("owner"),
            Column.usual("observedAt", () -> words().observed()).sorted("observedAt"),
            Column.extra("validUntil", () -> words().validUntil()),
            Column.extra("securityHub", () -> words().hub()),
            Column.extra("scope", () -> words().scope()),
            Column.extra("lifecycle", () -> words().lifecycle()),
            Column.extra("partition", () -> words().partition()),
            Column.usual("ticket", () -> words().ticket()));

    static final ListExport<AccountItem> EXPORT = new ListExport<>(
            LIST,
            "accounts",
            "exported_at",
            COLUMNS,
            List.of(
                    new CsvColumn<>("account", "account_id", AccountItem::accountId),
                    new CsvColumn<>("account", "name", AccountItem::name),
                    new CsvColumn<>("partition", "partition", AccountItem::partition),
                    new CsvColumn<>("ou", "organizational_unit", AccountItem::organizationalUnit),
                    new CsvColumn<>("lifecycle", "lifecycle", AccountItem::lifecycle),
                    new CsvColumn<>("scope", "in_scope", AccountItem::inScope),
                    new CsvColumn<>("owner", "owner", AccountItem::owner),
                    new CsvColumn<>("result", "result", AccountItem::result),
                    new CsvColumn<>("result", "reason", AccountItem::reason),
                    new CsvColumn<>("result", "conflicting", AccountItem::conflicting),
                    new CsvColumn<>("securityHub", "security_hub", AccountItem::securityHub),
                    new CsvColumn<>("observedAt", "observed_at", AccountItem::observedAt),
                    new CsvColumn<>("validUntil", "valid_until", AccountItem::validUntil),
                    new CsvColumn<>("ticket", "ticket", AccountItem::ticket)));

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static AccountListMessages words() {
        return Words.of(AccountListMessages.class);
    }
}
