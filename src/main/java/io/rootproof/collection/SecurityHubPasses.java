package io.rootproof.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides how much of a Region's findings to read: all of them once a day, else those that changed. */
@ApplicationScoped
class SecurityHubPasses {

    private final CollectionConfig config;

    SecurityHubPasses(CollectionConfig config) {
        this.config = config;
    }

    /** From when on findings are to be read; null for all. */
    @Transactional(TxType.REQUIRES_NEW)
    public @Nullable Instant since(String connection, String region, Instant now) {
        SecurityHubPass last = SecurityHubPass.findById(id(connection, region));
        boolean full = last == null
                || !last.fullSucceededAt.plus(config.fullPassEvery()).isAfter(now);
        return full ? null : last.succeededAt.minus(config.overlap());
    }

    /**
     * Remembers a pass whose findings are stored.
     *
     * @param startedAt when it began: what changed since then is the next one's
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(String connection, String region, Instant startedAt, boolean full) {
        SecurityHubPass last = SecurityHubPass.findById(id(connection, region));
        if (last == null) {
            new SecurityHubPass(id(connection, region), startedAt).persist();
            return;
        }
        last.succeededAt = startedAt;
        last.fullSucceededAt = full ? startedAt : last.fullSucceededAt;
    }

    private static String id(String connection, String region) {
        return connection + " " + region;
    }
}
