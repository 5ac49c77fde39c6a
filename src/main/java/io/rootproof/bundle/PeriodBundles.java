package io.rootproof.bundle;

import io.rootproof.period.AuditPeriod;
import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bundles of audit periods, for whoever keeps those. */
@ApplicationScoped
public class PeriodBundles {

    private final BundleBook book;
    private final BundleAccounts accounts;

    PeriodBundles(BundleBook book, BundleAccounts accounts) {
        this.book = book;
        this.accounts = accounts;
    }

    /**
     * Orders a bundle of a part of an audit period, with the accounts that it has now.
     *
     * @param once names, within the period, what there may be only one bundle of; null where there may be many
     * @return its id; empty if there is one already and there may be only one
     * @throws ProblemException 422 if the time has not begun
     */
    @Transactional
    public Optional<Long> order(
            AuditPeriod period,
            BundleCause cause,
            @Nullable String once,
            Instant from,
            Instant to,
            String by,
            Instant now) {
        AuditPeriod whole = AuditPeriod.findById(period.id);
        return order(
                new PeriodOrder(
                        whole.id,
                        whole.name,
                        words(whole),
                        accounts.ofPeriod(period.id),
                        cause,
                        once == null ? null : period.id + "/" + once),
                from,
                to,
                by,
                now);
    }

    /** What it covers, as page one says it. */
    private static String words(AuditPeriod period) {
        String words = switch (period.scope) {
            case ALL -> "Every account";
            case UNITS -> "Accounts in " + String.join(", ", period.units);
            case ACCOUNTS -> period.accounts.size() + " accounts by name: " + String.join(", ", period.accounts);
        };
        return words.length() <= 2000 ? words : words.substring(0, 1999) + "\u2026";
    }

    /**
     * Orders a bundle of {@code [from, to)} of an audit period; its job exists when the caller's transaction commits.
     *
     * @return its id; empty if there is one already and there may be only one
     * @throws ProblemException 422 if the time has not begun
     */
    @Transactional
    Optional<Long> order(PeriodOrder scope, Instant from, Instant to, String by, Instant now) {
        if (scope.onlyOnce() != null && book.exists(scope.onlyOnce())) {
            return Optional.empty();
        }
        return Optional.of(book.order(BundlePeriod.begun(from, to, now), scope, by, now).id);
    }

    /** Those of one audit period, the last ordered first. */
    @Transactional
    public List<PeriodBundle> of(long auditPeriodId) {
        return Bundle.<Bundle>find("auditPeriodId = ?1 order by id desc", auditPeriodId).stream()
                .map(PeriodBundles::shown)
                .toList();
    }

    private static PeriodBundle shown(Bundle bundle) {
        BundleView view = new BundleView(bundle);
        return new PeriodBundle(
                bundle.id,
                bundle.from,
                bundle.to,
                bundle.cause,
                bundle.requestedAt,
                bundle.requestedBy,
                bundle.status.name(),
                view.status(),
                view.tone(),
                view.shape(),
                view.ready(),
                view.progress(),
                bundle.sha256,
                objects(bundle));
    }

    /** The files that it consists of, by their SHA-256; none before it is made. */
    private static List<String> objects(Bundle bundle) {
        List<String> digests = new ArrayList<>();
        if (bundle.sha256 != null) {
            digests.add(bundle.sha256);
        }
        bundle.parts().forEach(part -> digests.add(part.sha256()));
        return digests;
    }
}
