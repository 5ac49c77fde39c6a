package io.rootproof.ticket;

import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ticket list shows. */
record TicketListView(List<TicketAnswer> items, TicketFilter filter, PageLinks paging, String export) {

    static TicketListView of(ListAnswer<TicketAnswer> answer, TicketFilter filter, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return new TicketListView(
                answer.items(),
                filter,
                PageLinks.of(uri, answer),
                "/tickets/export.csv" + (query == null ? "" : "?" + query));
    }

    public String words() {
        return text(filter.q);
    }

    public String owner() {
        return text(filter.owner);
    }

    public @Nullable String accountId() {
        return TicketFilter.isGiven(filter.accountId) ? filter.accountId : null;
    }

    public boolean overdue() {
        return "true".equals(filter.overdue);
    }

    public boolean filtered() {
        return TicketFilter.isGiven(filter.state)
                || TicketFilter.isGiven(filter.kind)
                || TicketFilter.isGiven(filter.owner)
                || TicketFilter.isGiven(filter.overdue)
                || TicketFilter.isGiven(filter.accountId)
                || TicketFilter.isGiven(filter.q);
    }

    public List<Choice> states() {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(TicketFilter.UNFINISHED, "To do", filter.state));
        for (TicketState state : TicketState.values()) {
            choices.add(choice(state.name(), state.label(), filter.state));
        }
        return choices;
    }

    public List<Choice> kinds() {
        List<Choice> choices = new ArrayList<>();
        for (TicketKind kind : TicketKind.values()) {
            choices.add(choice(kind.name(), kind.label(), filter.kind));
        }
        return choices;
    }

    public List<Choice> orders() {
        String chosen = TicketFilter.isGiven(filter.sort) ? filter.sort : TicketOrder.DUE.text();
        return List.of(
                choice(TicketOrder.DUE.text(), "Due first", chosen),
                choice(TicketOrder.NEWEST.text(), "Newest first", chosen),
                choice(TicketOrder.ACCOUNT.text(), "By account", chosen));
    }

    private static Choice choice(String value, String label, @Nullable String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
