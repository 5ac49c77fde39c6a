package io.rootproof.bundle;

import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Orders bundles of all accounts, for whoever does not come by a page or the API. */
@ApplicationScoped
public class BundleOrders {

    private final BundleBook book;

    BundleOrders(BundleBook book) {
        this.book = book;
    }

    /**
     * Orders a bundle of {@code [from, to)}; its job exists when the caller's transaction commits.
     *
     * @return its id
     * @throws ProblemException 422 if the time has not begun
     */
    @Transactional
    public long order(Instant from, Instant to, String by, Instant now) {
        return book.order(BundlePeriod.begun(from, to, now), by, now).id;
    }
}
