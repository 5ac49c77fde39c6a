package io.rootproof.web;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list: {@code list(@BeanParam PageQuery query)} and then {@link #request()}. */
public class PageQuery {

    @RestQuery
    @Parameter(description = "Page number, from 0. Not together with after.")
    public @Nullable String page;

    @RestQuery
    @Parameter(description = "Items a page, 1 to 500; 50 unless given.")
    public @Nullable String size;

    @RestQuery
    @Parameter(description = "The cursor that an earlier answer gave as next.")
    public @Nullable String after;

    /**
     * @throws ProblemException 400 if a value is out of range
     */
    public PageRequest request() {
        return PageRequest.of(page, size, after);
    }

    /** The same for a page that people read, which shows at most {@link PageRequest#LARGEST_SHOWN} rows. */
    public PageRequest shown() {
        return PageRequest.shown(page, size, after);
    }
}
