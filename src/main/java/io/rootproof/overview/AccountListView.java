package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.web.Words;
import io.rootproof.web.list.BulkAssignment;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListFrame;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the account list shows. */
record AccountListView(List<AccountItem> items, ListFrame frame) {

    /** The filters of the form, with the units there are to choose from. */
    static Filter[] filters(List<String> units) {
        AccountListMessages words = words();
        return new Filter[] {
            Filter.search("q", words.search()),
            Filter.anyOf(
                    "result",
                    words.result(),
                    Arrays.stream(Result.values())
                            .map(result -> Option.of(result.name(), ResultWords.of(result)))
                            .toList()),
            Filter.anyOf(
                    "reason",
                    words.reason(),
                    Arrays.stream(Reason.values())
                            .map(reason -> Option.of(reason.name(), ReasonWords.of(reason)))
                            .toList()),
            Filter.oneOf("ou", words.unit(), units.stream().map(Option::data).toList()),
            Filter.text("owner", words.owner()),
            Filter.oneOf(
                    "scope",
                    words.scope(),
                    List.of(Option.of("in", words.inScope()), Option.of("out", words.outOfScope()))),
            Filter.anyOf(
                    "securityHub",
                    words.hub(),
                    Arrays.stream(SecurityHubState.values())
                            .map(state -> Option.of(state.name(), words.hubName(state)))
                            .toList()),
            Filter.flag("conflicting", words.conflicting()),
            Filter.oneOf(
                    "listed",
                    words.inventory(),
                    List.of(Option.of("true", words.listed()), Option.of("false", words.unlisted())))
        };
    }

    static FrameMaking said(FrameMaking frame, AccountFilter filter, @Nullable BulkAssignment bulk) {
        AccountListMessages words = words();
        return frame.sorted(filter.order().text())
                .export("/accounts.csv")
                .bulk(bulk)
                .nothingYet(Empty.begin(
                        words.nothingYet(), words.nothingYetDetail(), "/collection-runs", words.toCollection()))
                .allWell(well(frame, words));
    }

    /** To ask for what fails and find nothing is the answer that everybody wants. */
    private static @Nullable Empty well(FrameMaking frame, AccountListMessages words) {
        if (frame.asksOnly(List.of("result=FAILED", "scope=in"))) {
            return Empty.well(words.noneFails(), words.noneFailsDetail());
        }
        return frame.asksOnly(List.of("result=FAILED", "result=UNKNOWN", "scope=in"))
                ? Empty.well(words.allProven(), words.allProvenDetail())
                : null;
    }

    private static AccountListMessages words() {
        return Words.of(AccountListMessages.class);
    }
}
