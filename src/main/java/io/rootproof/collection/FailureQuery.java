package io.rootproof.collection;

import io.rootproof.web.PageRequest;
import io.rootproof.web.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which failed calls of a run a page shows; without a cause all of them. */
public class FailureQuery {

    /** A message may have a thousand characters: more of them would make the page heavy. */
    private static final String CALLS_A_PAGE = "25";

    @RestQuery
    @Nullable
    String call;

    @RestQuery
    @Nullable
    String code;

    @RestQuery
    @Nullable
    String page;

    @Nullable
    String call() {
        return QueryParameters.text(call);
    }

    @Nullable
    String code() {
        return QueryParameters.text(code);
    }

    PageRequest request() {
        return PageRequest.of(page, CALLS_A_PAGE, null);
    }
}
