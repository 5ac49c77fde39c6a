package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The account list as it stands in the URL. */
public class AccountQuery extends PageQuery {

    /** What the API knows; the page knows columns and the period in view, too. */
    static final List<String> NAMES = List.of(
            "result",
            "reason",
            "ou",
            "owner",
            "scope",
            "securityHub",
            "conflicting",
            "listed",
            "q",
            "sort",
            "page",
            "size",
            "after");

    @RestQuery
    @Parameter(description = "PASSED, FAILED, UNKNOWN, NOT_ASSESSABLE or NOT_APPLICABLE; may be repeated.")
    public @Nullable List<String> result;

    @RestQuery
    @Parameter(description = "Reason code, such as ACTIVE_KEY or STALE; may be repeated.")
    public @Nullable List<String> reason;

    @RestQuery
    @Parameter(description = "Organisational unit, such as Root/Workloads, with the units below it.")
    public @Nullable String ou;

    @RestQuery
    @Parameter(description = "Owner, in full.")
    public @Nullable String owner;

    @RestQuery
    @Parameter(description = "in or out; both unless given.")
    public @Nullable String scope;

    @RestQuery
    @Parameter(description = "REPORTING, SILENT or NEVER; may be repeated.")
    public @Nullable List<String> securityHub;

    @RestQuery
    @Parameter(description = "true for accounts whose sources disagree.")
    public @Nullable String conflicting;

    @RestQuery
    @Parameter(description = "false for accounts that evidence names and no inventory lists.")
    public @Nullable String listed;

    @RestQuery
    @Parameter(
            description =
                    "Part of the name, the e-mail address or the organisational unit, or the beginning of the id.")
    public @Nullable String q;

    @RestQuery
    @Parameter(
            description =
                    "accountId, name, ou, owner, result (worst first) or observedAt; a minus sign in front turns the"
                            + " order round. Ties are ordered by accountId.")
    public @Nullable String sort;

    /**
     * @param usual the order where none is asked for
     * @throws ProblemException 400 with what to change
     */
    AccountFilter filter(AccountOrder usual) {
        return new AccountFilter(
                allOf("result", result, Result.class),
                allOf("reason", reason, Reason.class),
                QueryParameters.text(ou),
                QueryParameters.text(owner),
                inScope(),
                allOf("securityHub", securityHub, SecurityHubState.class),
                QueryParameters.flag("conflicting", conflicting),
                QueryParameters.flag("listed", listed),
                QueryParameters.text(q),
                AccountOrder.parse(QueryParameters.text(sort), usual));
    }

    private @Nullable Boolean inScope() {
        String given = QueryParameters.text(scope);
        if (given == null) {
            return null;
        }
        return switch (given) {
            case "in" -> true;
            case "out" -> false;
            default ->
                throw ProblemException.badRequest(Words.of(QueryMessages.class).oneOf("scope", "in, out"));
        };
    }

    private static <E extends Enum<E>> List<E> allOf(String name, @Nullable List<String> given, Class<E> type) {
        List<E> wanted = new ArrayList<>();
        for (String text : given == null ? List.<String>of() : given) {
            E value = QueryParameters.oneOf(name, text, type);
            if (value != null) {
                wanted.add(value);
            }
        }
        return wanted;
    }
}
