package io.rootproof.acceptance;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the list of exceptions can show, on its page and in its export. */
final class AcceptanceList {

    static final KnownList LIST = KnownList.of("/exceptions", "state", "accountId", "from", "to", "q");

    static final Columns COLUMNS = Columns.of(
            Column.always("exception", () -> words().exception()),
            Column.usual("state", () -> words().stateLabel()),
            Column.usual("account", () -> words().account()),
            Column.usual("by", () -> words().requestedBy()),
            Column.extra("requested", () -> words().requested()),
            Column.usual("decided", () -> words().decidedBy()),
            Column.usual("starts", () -> words().starts()),
            Column.usual("expires", () -> words().expires()),
            Column.extra("ended", () -> words().ended()),
            Column.extra("task", () -> words().task()));

    static final ListExport<AcceptanceAnswer> EXPORT = new ListExport<>(
            LIST,
            "exceptions",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("exception", "id", AcceptanceAnswer::id),
                    new CsvColumn<>("account", "accountId", AcceptanceAnswer::accountId),
                    new CsvColumn<>("account", "accountName", AcceptanceAnswer::accountName),
                    new CsvColumn<>("state", "state", AcceptanceAnswer::state),
                    new CsvColumn<>("requested", "requestedAt", AcceptanceAnswer::requestedAt),
                    new CsvColumn<>("by", "requestedBy", AcceptanceAnswer::requestedBy),
                    new CsvColumn<>("task", "justification", AcceptanceAnswer::justification),
                    new CsvColumn<>("task", "whyNoRole", AcceptanceAnswer::whyNoRole),
                    new CsvColumn<>("task", "compensatingControls", AcceptanceAnswer::compensatingControls),
                    new CsvColumn<>("starts", "startsAt", AcceptanceAnswer::startsAt),
                    new CsvColumn<>("expires", "expiresAt", AcceptanceAnswer::expiresAt),
                    new CsvColumn<>("decided", "decidedAt", AcceptanceAnswer::decidedAt),
                    new CsvColumn<>("decided", "decidedBy", AcceptanceAnswer::decidedBy),
                    new CsvColumn<>("decided", "decisionReason", AcceptanceAnswer::decisionReason),
                    new CsvColumn<>("state", "stateDigest", AcceptanceAnswer::stateDigest),
                    new CsvColumn<>("ended", "endedAt", AcceptanceAnswer::endedAt),
                    new CsvColumn<>("ended", "endedBy", AcceptanceAnswer::endedBy),
                    new CsvColumn<>("ended", "endReason", AcceptanceAnswer::endReason)));

    static Filter[] filters() {
        List<Option> states = new ArrayList<>();
        states.add(Option.of(AcceptanceQuery.OPEN, words().open()));
        for (AcceptanceState state : AcceptanceState.values()) {
            states.add(Option.of(state.name(), alone(words().state(state))));
        }
        return new Filter[] {
            Filter.search("q", words().search()),
            Filter.oneOf("state", words().stateLabel(), states),
            Filter.day("from", words().openFrom()),
            Filter.day("to", words().askedBefore()),
            Filter.byLink("accountId", words().account())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static AcceptanceMessages words() {
        return Words.of(AcceptanceMessages.class);
    }

    /** Words that stand within sentences elsewhere, where they stand alone. */
    private static String alone(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
