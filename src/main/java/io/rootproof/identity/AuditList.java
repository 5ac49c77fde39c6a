package io.rootproof.identity;

import io.rootproof.web.ListMessages;
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
import java.util.List;
import java.util.stream.Stream;

/** What the audit log can show, on its page and in its export. */
final class AuditList {

    static final KnownList LIST = KnownList.of("/audit-log", "actor", "action", "subject", "from", "to");

    static final Columns COLUMNS = Columns.of(
            Column.always("when", () -> words().when()),
            Column.usual("actor", () -> words().actor()),
            Column.usual("action", () -> words().action()),
            Column.usual("subject", () -> words().subject()),
            Column.usual("detail", () -> words().detail()),
            Column.usual("address", () -> words().address()),
            Column.extra("request", () -> words().request()));

    static final ListExport<AuditView> EXPORT = new ListExport<>(
            LIST,
            "audit-log",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("when", "at", AuditView::at),
                    new CsvColumn<>("actor", "actor", AuditView::actor),
                    new CsvColumn<>("action", "action", AuditView::action),
                    new CsvColumn<>("subject", "subject", AuditView::subject),
                    new CsvColumn<>("detail", "detail", AuditView::detail),
                    new CsvColumn<>("address", "remoteAddress", AuditView::remoteAddress),
                    new CsvColumn<>("request", "requestId", AuditView::requestId)));

    /**
     * @param actions those to choose from
     * @param asked the one that the URL names, which can be chosen even if nobody did it; empty for none
     */
    static Filter[] filters(List<String> actions, String asked) {
        List<Option> options = Stream.concat(actions.stream(), Stream.of(asked.strip()))
                .filter(action -> !action.isEmpty())
                .distinct()
                .sorted()
                .map(Option::data)
                .toList();
        ListMessages shared = Words.of(ListMessages.class);
        return new Filter[] {
            Filter.search("subject", words().subjectFilter()),
            Filter.text("actor", words().actorFilter()),
            Filter.oneOf("action", words().action(), options),
            Filter.day("from", shared.from()),
            Filter.day("to", shared.before())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static AuditListMessages words() {
        return Words.of(AuditListMessages.class);
    }
}
