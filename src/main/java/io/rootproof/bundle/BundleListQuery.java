package io.rootproof.bundle;

import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.list.Conditions;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of bundles as it stands in the URL of its page. */
public class BundleListQuery extends PageQuery {

    @RestQuery
    public @Nullable String status;

    /** Who ordered it, exactly. */
    @RestQuery
    public @Nullable String by;

    /** Number of the audit period whose bundles are wanted. */
    @RestQuery
    public @Nullable String auditPeriodId;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    Conditions filter() {
        return Conditions.NONE
                .and("b.status = :status", "status", QueryParameters.oneOf("status", status, BundleStatus.class))
                .and("b.requestedBy = :by", "by", QueryParameters.text(by))
                .and("b.auditPeriodId = :period", "period", QueryParameters.number("auditPeriodId", auditPeriodId));
    }
}
