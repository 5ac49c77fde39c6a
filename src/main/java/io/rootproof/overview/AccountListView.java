package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the account list shows.
 *
 * @param export address of the same view as CSV
 */
record AccountListView(
        List<AccountItem> items,
        PageLinks paging,
        List<Choice> results,
        List<Choice> reasons,
        List<Choice> units,
        List<Choice> scopes,
        List<Choice> hubStates,
        boolean conflicting,
        List<Heading> headings,
        String owner,
        String words,
        String sort,
        String export,
        boolean filtered) {

    /** An entry of a select. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * A column that orders the list.
     *
     * @param link the address that orders by it, or the other way round if it does already
     * @param direction ascending, descending or none, as aria-sort says it
     */
    record Heading(String label, String link, String direction) {

        public boolean isUp() {
            return direction.equals("ascending");
        }

        public boolean isDown() {
            return direction.equals("descending");
        }
    }

    static AccountListView of(AccountFilter filter, ListAnswer<AccountItem> found, List<String> units, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return new AccountListView(
                found.items(),
                PageLinks.of(uri, found),
                Arrays.stream(Result.values())
                        .map(result -> new Choice(
                                result.name(),
                                ResultWords.of(result),
                                filter.results().contains(result)))
                        .toList(),
                Arrays.stream(Reason.values())
                        .map(reason -> new Choice(
                                reason.name(),
                                ReasonWords.of(reason),
                                filter.reasons().contains(reason)))
                        .toList(),
                units.stream()
                        .map(unit -> new Choice(unit, unit, unit.equals(filter.unit())))
                        .toList(),
                List.of(
                        new Choice("in", "In scope", Boolean.TRUE.equals(filter.inScope())),
                        new Choice("out", "Out of scope", Boolean.FALSE.equals(filter.inScope()))),
                List.of(
                        hub(SecurityHubState.REPORTING, "Reporting", filter),
                        hub(SecurityHubState.SILENT, "Silent", filter),
                        hub(SecurityHubState.NEVER, "Never heard of", filter)),
                Boolean.TRUE.equals(filter.conflicting()),
                List.of(
                        heading("Account", AccountOrder.Key.NAME, filter, uri),
                        heading("Result", AccountOrder.Key.RESULT, filter, uri),
                        heading("Organisational unit", AccountOrder.Key.OU, filter, uri),
                        heading("Owner", AccountOrder.Key.OWNER, filter, uri),
                        heading("Observed", AccountOrder.Key.OBSERVED_AT, filter, uri)),
                shown(filter.owner()),
                shown(filter.words()),
                filter.order().equals(AccountOrder.WORST_FIRST)
                        ? ""
                        : filter.order().text(),
                "/accounts.csv" + (query == null ? "" : "?" + query),
                !filter.equals(AccountFilter.everything(filter.order())));
    }

    private static Choice hub(SecurityHubState state, String label, AccountFilter filter) {
        return new Choice(state.name(), label, filter.hubStates().contains(state));
    }

    private static Heading heading(String label, AccountOrder.Key key, AccountFilter filter, UriInfo uri) {
        boolean current = filter.order().key() == key;
        AccountOrder wanted = new AccountOrder(key, current && !filter.order().descending());
        String link = uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("page")
                .replaceQueryParam("after")
                .replaceQueryParam("sort", wanted.text())
                .build()
                .toString();
        String direction = filter.order().descending() ? "descending" : "ascending";
        return new Heading(label, link, current ? direction : "none");
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
