package io.rootproof.acceptance;

import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.rootproof.web.list.Conditions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of exceptions as it stands in the URL of the page, of the API and of the export. */
public class AcceptanceQuery extends PageQuery {

    /** What the API knows. */
    static final List<String> NAMES = List.of("state", "accountId", "from", "to", "q", "page", "size", "after");

    /** For {@link #state}: every state of which something can still become. */
    static final String OPEN = "OPEN";

    @RestQuery
    @Parameter(description = "A state, or OPEN for REQUESTED, APPROVED and IN_FORCE.")
    public @Nullable String state;

    @RestQuery
    @Parameter(description = "Account id, exactly.")
    public @Nullable String accountId;

    @RestQuery
    @Parameter(
            description =
                    "The number of an exception, the beginning of an account id, or part of an account name or of the"
                            + " name of who asked.")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "Only those that were open, or were asked for and ended, from this UTC day or instant on.")
    public @Nullable String from;

    @RestQuery
    @Parameter(description = "Only those asked for before this UTC day or instant.")
    public @Nullable String to;

    /**
     * @throws ProblemException 400 with what to change
     */
    Conditions filter() {
        Conditions filter = states().and("r.accountId = :account", "account", QueryParameters.text(accountId))
                .and("(r.endedAt is null or r.endedAt >= :from)", "from", QueryParameters.instant("from", from))
                .and("r.requestedAt < :to", "to", QueryParameters.instant("to", to));
        String words = QueryParameters.text(q);
        if (words == null) {
            return filter;
        }
        String number = words.startsWith("#") ? words.substring(1) : words;
        return filter.and(
                "(lower(a.name) like :part escape '!' or lower(r.requestedBy) like :part escape '!'"
                        + " or r.accountId like :start escape '!' or r.id = :number)",
                Map.of(
                        "part",
                        String.valueOf(Conditions.containing(words)),
                        "start",
                        String.valueOf(Conditions.containing(words)).substring(1),
                        "number",
                        number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1L));
    }

    private Conditions states() {
        String wanted = QueryParameters.text(state);
        if (wanted == null) {
            return Conditions.NONE;
        }
        if (wanted.toUpperCase(Locale.ROOT).equals(OPEN)) {
            return Conditions.NONE.and(
                    "r.state in :states",
                    "states",
                    Arrays.stream(AcceptanceState.values())
                            .filter(AcceptanceState::isOpen)
                            .toList());
        }
        return Conditions.NONE.and(
                "r.state = :state",
                "state",
                Arrays.stream(AcceptanceState.values())
                        .filter(one -> one.name().equalsIgnoreCase(wanted))
                        .findFirst()
                        .orElseThrow(AcceptanceQuery::noSuchState));
    }

    private static ProblemException noSuchState() {
        return ProblemException.badRequest(Words.of(QueryMessages.class)
                .oneOf(
                        "state",
                        OPEN + ", "
                                + Arrays.stream(AcceptanceState.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
