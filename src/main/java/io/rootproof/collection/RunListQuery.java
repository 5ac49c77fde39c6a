package io.rootproof.collection;

import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.list.Conditions;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of runs as it stands in the URL of its page. */
public class RunListQuery extends PageQuery {

    @RestQuery
    public @Nullable String status;

    @RestQuery
    public @Nullable String cause;

    @RestQuery
    public @Nullable String from;

    @RestQuery
    public @Nullable String to;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    Conditions filter() {
        return Conditions.NONE
                .and("r.status = :status", "status", QueryParameters.oneOf("status", status, RunStatus.class))
                .and("r.cause = :cause", "cause", QueryParameters.oneOf("cause", cause, RunCause.class))
                .and("r.startedAt >= :from", "from", QueryParameters.instant("from", from))
                .and("r.startedAt < :to", "to", QueryParameters.instant("to", to));
    }
}
