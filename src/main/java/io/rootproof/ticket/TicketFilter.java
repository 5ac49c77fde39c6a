package io.rootproof.ticket;

import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the ticket list, as they stand in the URL of the page, of the API and of the export. */
public class TicketFilter {

    /** For {@link #state}: every state in which there is still something to do. */
    static final String UNFINISHED = "UNFINISHED";

    @RestQuery
    @Parameter(description = "A state, or UNFINISHED for the three in which there is still something to do.")
    public @Nullable String state;

    @RestQuery
    @Parameter(description = "FAILURE or EVIDENCE_GAP.")
    public @Nullable String kind;

    @RestQuery
    @Parameter(description = "The owner, exactly.")
    public @Nullable String owner;

    @RestQuery
    @Parameter(description = "true: nobody has it.")
    public @Nullable String unowned;

    @RestQuery
    @Parameter(description = "true: past the due time with work still to do.")
    public @Nullable String overdue;

    @RestQuery
    @Parameter(description = "Account id, exactly.")
    public @Nullable String accountId;

    @RestQuery
    @Parameter(description = "Number of an audit period: tickets of its accounts that were open at any time of it.")
    public @Nullable String auditPeriodId;

    @RestQuery
    @Parameter(description = "A ticket number, the beginning of an account id, or part of an account name or owner.")
    public @Nullable String q;

    @RestQuery
    @Parameter(
            description =
                    "number, work (unfinished first, then by due time), due, opened, account or owner; a minus sign in front"
                            + " turns the order round. Ties are ordered by number. Usual for programs is -number, on pages work.")
    public @Nullable String sort;

    /** A condition on {@code Ticket t} and {@code Account a}, and its parameters. */
    record Condition(String text, Map<String, Object> values) {}

    /**
     * @throws ProblemException 400 if a value is not one of those possible
     */
    Condition condition(Instant now) {
        StringBuilder text = new StringBuilder(" where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (given(state).equals(UNFINISHED)) {
            text.append(" and t.openFor is not null");
        } else if (isGiven(state)) {
            text.append(" and t.state = :state");
            values.put("state", oneOf("state", TicketState.class, given(state)));
        }
        if (isGiven(kind)) {
            text.append(" and t.kind = :kind");
            values.put("kind", oneOf("kind", TicketKind.class, given(kind)));
        }
        if (isGiven(owner)) {
            text.append(" and t.owner = :owner");
            values.put("owner", given(owner));
        }
        if (isGiven(unowned)) {
            text.append(isTrue("unowned", given(unowned)) ? " and t.owner is null" : " and t.owner is not null");
        }
        if (isGiven(accountId)) {
            text.append(" and t.accountId = :accountId");
            values.put("accountId", given(accountId));
        }
        Long period = period();
        if (period != null) {
            text.append(" and exists (select 1 from AuditPeriodMember m, AuditPeriod p where p.id = :period"
                    + " and m.periodId = p.id and m.accountId = t.accountId and t.openedAt < p.toAt"
                    + " and (t.closedAt is null or t.closedAt >= p.fromAt))");
            values.put("period", period);
        }
        if (isGiven(overdue)) {
            text.append(isTrue("overdue", given(overdue)) ? " and " : " and not ")
                    .append("(t.openFor is not null and t.clockStoppedAt is null and t.dueAt < :now)");
            values.put("now", now);
        }
        if (isGiven(q)) {
            words(given(q), text, values);
        }
        return new Condition(text.toString(), values);
    }

    /** Of which audit period; null for any. */
    @Nullable
    Long period() {
        return QueryParameters.number("auditPeriodId", auditPeriodId);
    }

    private static void words(String words, StringBuilder text, Map<String, Object> values) {
        text.append(" and (lower(a.name) like :part escape '!' or lower(t.owner) like :part escape '!'"
                + " or t.accountId like :start escape '!'");
        String escaped = words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        values.put("part", "%" + escaped + "%");
        values.put("start", escaped + "%");
        if (words.matches("#?[0-9]{1,18}")) {
            text.append(" or t.number = :number");
            values.put("number", Long.parseLong(words.startsWith("#") ? words.substring(1) : words));
        }
        text.append(')');
    }

    static boolean isGiven(@Nullable String value) {
        return !given(value).isEmpty();
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static boolean isTrue(String name, String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ProblemException.badRequest(Words.of(QueryMessages.class).notTrueOrFalse(name));
        };
    }

    private static <E extends Enum<E>> E oneOf(String name, Class<E> type, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(given))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(Words.of(QueryMessages.class)
                        .oneOf(
                                name,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }
}
