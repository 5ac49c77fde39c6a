package io.rootproof.audit;

import io.rootproof.period.PeriodState;
import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.list.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of audit periods as it stands in the URL. */
public class PeriodQuery extends PageQuery {

    @RestQuery
    @Parameter(description = "Part of the name.")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "OPEN or CLOSED.")
    public @Nullable String state;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    Conditions filter() {
        return Conditions.NONE
                .and("lower(p.name) like :q escape '!'", "q", Conditions.containing(QueryParameters.text(q)))
                .and("p.state = :state", "state", QueryParameters.oneOf("state", state, PeriodState.class));
    }
}
