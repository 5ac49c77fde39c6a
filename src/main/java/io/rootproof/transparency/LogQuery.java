package io.rootproof.transparency;

import io.rootproof.log.EntryKind;
import io.rootproof.log.LogSearch;
import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A search of the log as it stands in the URL; texts are exact. */
public class LogQuery extends PageQuery {

    @RestQuery
    @Parameter(description = "Who did it, exactly.")
    public @Nullable String actor;

    @RestQuery
    @Parameter(description = "What it is about, exactly, such as account/111122223333 or ticket/12.")
    public @Nullable String subject;

    @RestQuery
    @Parameter(description = "What kind of record was entered, such as ticket-event.")
    public @Nullable String kind;

    @RestQuery
    @Parameter(description = "Happened at or after this day or instant.")
    public @Nullable String from;

    @RestQuery
    @Parameter(description = "Happened before this day or instant.")
    public @Nullable String to;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    LogSearch search() {
        return new LogSearch(
                QueryParameters.oneOf("kind", kind == null ? null : kind.replace('-', '_'), EntryKind.class),
                QueryParameters.text(subject),
                QueryParameters.text(actor),
                QueryParameters.instant("from", from),
                QueryParameters.instant("to", to));
    }
}
