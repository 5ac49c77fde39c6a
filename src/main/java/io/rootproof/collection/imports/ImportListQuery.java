package io.rootproof.collection.imports;

import io.rootproof.web.PageQuery;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.list.Conditions;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of imported files as it stands in the URL of its page. */
public class ImportListQuery extends PageQuery {

    @RestQuery
    public @Nullable String kind;

    /** Part of the file's name. */
    @RestQuery
    public @Nullable String q;

    /** Who brought it in, exactly. */
    @RestQuery
    public @Nullable String by;

    @RestQuery
    public @Nullable String from;

    @RestQuery
    public @Nullable String to;

    /**
     * @throws io.rootproof.web.ProblemException 400 with what to change
     */
    Conditions filter() {
        String wanted = QueryParameters.text(kind);
        return Conditions.NONE
                .and("i.kind = :kind", "kind", wanted == null ? null : ImportKind.any(wanted))
                .and(
                        "lower(i.fileName) like :words escape '!'",
                        "words",
                        Conditions.containing(QueryParameters.text(q)))
                .and("i.importedBy = :by", "by", QueryParameters.text(by))
                .and("i.importedAt >= :from", "from", QueryParameters.instant("from", from))
                .and("i.importedAt < :to", "to", QueryParameters.instant("to", to));
    }
}
