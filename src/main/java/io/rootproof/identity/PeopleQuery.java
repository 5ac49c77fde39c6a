package io.rootproof.identity;

import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.rootproof.web.list.Conditions;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of people as it stands in the URL. */
public class PeopleQuery extends PageQuery {

    @RestQuery
    public @Nullable String q;

    @RestQuery
    public @Nullable String role;

    /** true or false. */
    @RestQuery
    public @Nullable String login;

    @RestQuery
    public @Nullable String sort;

    /**
     * @throws ProblemException 400 with what to change
     */
    Conditions filter() {
        Conditions filter = Conditions.NONE
                .and(
                        "(lower(p.username) like :words escape '!' or lower(p.displayName) like :words escape '!'"
                                + " or lower(p.email) like :words escape '!')",
                        "words",
                        Conditions.containing(QueryParameters.text(q)))
                .and("p.role = :role", "role", role());
        String wanted = QueryParameters.text(login);
        if (wanted == null) {
            return filter;
        }
        return switch (wanted) {
            case "true" -> filter.and("p.disabledAt is null", Map.of());
            case "false" -> filter.and("p.disabledAt is not null", Map.of());
            default ->
                throw ProblemException.badRequest(Words.of(QueryMessages.class).notTrueOrFalse("login"));
        };
    }

    PeopleOrder order() {
        return PeopleOrder.parse(QueryParameters.text(sort));
    }

    private @Nullable Role role() {
        String wanted = QueryParameters.text(role);
        return wanted == null ? null : QueryParameters.oneOf("role", wanted.replace('-', '_'), Role.class);
    }
}
