package io.rootproof.prevention;

import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.list.Conditions;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of accounts as it stands in the URL. */
public class PreventionQuery extends PageQuery {

    @RestQuery
    @Parameter(description = "BOUND, NOT_BOUND, NOT_JUDGED, MANAGEMENT or NOT_READ; all accounts unless given.")
    public @Nullable String state;

    @RestQuery
    @Parameter(description = "Id of a policy that reaches the account and speaks of root keys.")
    public @Nullable String policy;

    @RestQuery
    @Parameter(description = "Words in the name, number or unit of the account.")
    public @Nullable String q;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    Conditions filter() {
        PreventionState one = QueryParameters.oneOf("state", state, PreventionState.class);
        String words = Conditions.containing(QueryParameters.text(q));
        String named = QueryParameters.text(policy);
        Conditions conditions = Conditions.NONE
                .and("a.inInventory = true and a.partition <> 'aws-cn'", Map.of())
                .and(
                        "(lower(a.name) like :q escape '!' or a.accountId like :q escape '!'"
                                + " or lower(a.organizationalUnit) like :q escape '!')",
                        "q",
                        words)
                .and(
                        "lower(v.reaches) like :policy escape '!'",
                        "policy",
                        named == null ? null : Conditions.containing("\"policyid\":\"" + named + "\""));
        return one == PreventionState.NOT_READ
                ? conditions.and("v.id is null", Map.of())
                : conditions.and("v.state = :state", "state", one);
    }
}
