package io.rootproof.ticket;

import io.rootproof.web.Words;
import io.rootproof.web.list.BulkAssignment;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ticket list shows. */
record TicketListView(List<TicketAnswer> items, ListFrame frame) {

    static FrameMaking said(FrameMaking frame, TicketOrder order, @Nullable BulkAssignment bulk) {
        TicketListMessages words = Words.of(TicketListMessages.class);
        frame.filters(
                Filter.search("q", words.search()),
                Filter.oneOf("state", words.state(), states(words)),
                Filter.oneOf(
                        "kind",
                        words.kind(),
                        Arrays.stream(TicketKind.values())
                                .map(kind -> Option.of(
                                        kind.name(),
                                        Words.of(TicketMessages.class).kind(kind)))
                                .toList()),
                Filter.text("owner", words.owner()),
                Filter.flag("unowned", words.unowned()),
                Filter.flag("overdue", words.overdue()),
                Filter.byLink("accountId", words.account()),
                Filter.byLink("auditPeriodId", words.auditPeriod()));
        boolean unfinished = frame.asksOnly(List.of(
                "state=" + TicketFilter.UNFINISHED,
                "state=OPEN",
                "state=IN_PROGRESS",
                "overdue=true",
                "kind=FAILURE",
                "kind=EVIDENCE_GAP"));
        if (order.equals(TicketOrder.WORK)) {
            frame.ordered(words.workFirst());
        }
        return frame.sorted(order.text())
                .export("/tickets/export.csv")
                .bulk(bulk)
                .nothingYet(Empty.well(words.nothingYet(), words.nothingYetDetail()))
                .allWell(unfinished ? Empty.well(words.allDone(), words.allDoneDetail()) : null);
    }

    private static List<Option> states(TicketListMessages words) {
        List<Option> states = new ArrayList<>();
        states.add(Option.of(TicketFilter.UNFINISHED, words.unfinished()));
        for (TicketState state : TicketState.values()) {
            states.add(Option.of(state.name(), Words.of(TicketMessages.class).state(state)));
        }
        return states;
    }
}
