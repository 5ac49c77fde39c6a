package io.rootproof.onboarding;

import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.list.Conditions;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of new accounts as it stands in the URL. */
public class OnboardingQuery extends PageQuery {

    @RestQuery
    @Parameter(description = "WAITING, OVERDUE, READY, ACCEPTED or FROM_START; all new accounts unless given.")
    public @Nullable String stage;

    @RestQuery
    @Parameter(description = "true: only accounts that were in use without having passed, even if they did later.")
    public @Nullable String late;

    @RestQuery
    @Parameter(description = "Words in the name or number of the account.")
    public @Nullable String q;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    Conditions filter() {
        Stage one = QueryParameters.oneOf("stage", stage, Stage.class);
        String words = Conditions.containing(QueryParameters.text(q));
        Conditions conditions = one == null
                ? Conditions.NONE.and("o.stage <> :start", "start", Stage.FROM_START)
                : Conditions.NONE.and("o.stage = :stage", "stage", one);
        Boolean wasLate = QueryParameters.flag("late", late);
        if (wasLate != null) {
            conditions = conditions.and("o.overdueAt is " + (wasLate ? "not " : "") + "null", Map.of());
        }
        return conditions.and("(lower(a.name) like :q escape '!' or a.accountId like :q escape '!')", "q", words);
    }
}
