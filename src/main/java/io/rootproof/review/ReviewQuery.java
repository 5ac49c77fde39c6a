package io.rootproof.review;

import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.list.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of reviews as it stands in the URL. */
public class ReviewQuery extends PageQuery {

    @RestQuery
    @Parameter(description = "HEALTH_CHECK or TABLETOP.")
    public @Nullable String kind;

    @RestQuery
    @Parameter(description = "Who signed, exactly.")
    public @Nullable String by;

    @RestQuery
    @Parameter(description = "Signed at or after this UTC day or instant.")
    public @Nullable String from;

    @RestQuery
    @Parameter(description = "Signed before this UTC day or instant.")
    public @Nullable String to;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    Conditions filter() {
        return Conditions.NONE
                .and("r.kind = :kind", "kind", QueryParameters.oneOf("kind", kind, ReviewKind.class))
                .and("r.signedBy = :by", "by", QueryParameters.text(by))
                .and("r.signedAt >= :from", "from", QueryParameters.instant("from", from))
                .and("r.signedAt < :to", "to", QueryParameters.instant("to", to));
    }
}
