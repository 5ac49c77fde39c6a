package io.rootproof.evidence;

import io.rootproof.account.AccountId;
import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The evidence search as it stands in the URL. */
public class EvidenceQuery extends PageQuery {

    /** What the API knows; the page knows columns, too. */
    static final List<String> NAMES = List.of(
            "accountId", "source", "from", "to", "disposition", "runId", "importId", "sha256", "page", "size", "after");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @RestQuery
    @Parameter(description = "12 digits.")
    public @Nullable String accountId;

    @RestQuery
    @Parameter(description = "One source, such as SECURITY_HUB.")
    public @Nullable String source;

    @RestQuery
    @Parameter(description = "Observed at or after this instant (RFC 3339) or UTC day.")
    public @Nullable String from;

    @RestQuery
    @Parameter(description = "Observed before this instant or UTC day.")
    public @Nullable String to;

    @RestQuery
    @Parameter(description = "ACCEPTED, REJECTED or MISFILED.")
    public @Nullable String disposition;

    @RestQuery
    @Parameter(description = "Brought in by this collection run.")
    public @Nullable String runId;

    @RestQuery
    @Parameter(description = "Brought in by this import.")
    public @Nullable String importId;

    @RestQuery
    @Parameter(description = "SHA-256 of the payload, 64 hexadecimal digits.")
    public @Nullable String sha256;

    /**
     * @throws ProblemException 400 with what to change
     */
    EvidenceFilter filter() {
        String account = QueryParameters.text(accountId);
        if (account != null && AccountId.parse(account).isEmpty()) {
            throw ProblemException.badRequest(Words.of(QueryMessages.class).notAnAccount());
        }
        String digest = QueryParameters.text(sha256);
        if (digest != null && !SHA256.matcher(digest.toLowerCase(Locale.ROOT)).matches()) {
            throw ProblemException.badRequest(Words.of(QueryMessages.class).notADigest());
        }
        return new EvidenceFilter(
                account,
                QueryParameters.oneOf("source", source, Source.class),
                QueryParameters.instant("from", from),
                QueryParameters.instant("to", to),
                QueryParameters.oneOf("disposition", disposition, Disposition.class),
                QueryParameters.number("runId", runId),
                QueryParameters.number("importId", importId),
                digest == null ? null : digest.toLowerCase(Locale.ROOT));
    }
}
