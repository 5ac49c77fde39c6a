package io.rootproof.period;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.EntrySight;
import io.rootproof.identity.Viewer;
import io.rootproof.web.CurrentRequest;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.PeriodLimit;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person asking may read. Staff read everything, and so does what nobody asked for, such as jobs; an auditor
 * reads what the audit periods allow that are given to her now. Her periods are read once in a request; after that, what
 * may be seen is a condition in each query.
 */
@ApplicationScoped
public class Sight implements EntrySight, PeriodLimit {

    private static final String KEPT = "rootproof.seen";

    private final EntityManager entities;
    private final CurrentIdentityAssociation identity;
    private final CurrentRequest request;
    private final Clock clock;

    Sight(EntityManager entities, CurrentIdentityAssociation identity, CurrentRequest request, Clock clock) {
        this.entities = entities;
        this.identity = identity;
        this.request = request;
        this.clock = clock;
    }

    /** For the person of the current request. */
    public Seen seen() {
        if (isUnlimited()) {
            return Seen.EVERYTHING;
        }
        return request.once(
                KEPT,
                Seen.class,
                () -> new Seen(
                        false,
                        identity.getIdentity().isAnonymous()
                                ? List.of()
                                : rows(identity.getIdentity(), "").stream()
                                        .map(row -> SeenPeriod.of((AuditPeriod) Objects.requireNonNull(row[0])))
                                        .toList()));
    }

    /** Staff, and what nobody asked for. Whoever is not logged in is limited to nothing. */
    private boolean isUnlimited() {
        if (!Arc.container().requestContext().isActive() || !request.isHttp()) {
            return true;
        }
        SecurityIdentity person = identity.getIdentity();
        return !person.isAnonymous() && !Viewer.isLimited(person);
    }

    /** Whether an account is of any of her periods. */
    public boolean seesAccount(String accountId) {
        return isUnlimited() || !with(accountId).isEmpty();
    }

    /** Whether she may read how an account is now. */
    public boolean seesPresent(String accountId, Instant now) {
        return isUnlimited() || with(accountId).stream().anyMatch(period -> period.contains(now));
    }

    /**
     * Whether she may read a record.
     *
     * @param accountId null for what names none
     */
    public boolean seesEvidence(@Nullable String accountId, Instant observedAt) {
        return isUnlimited()
                || having(accountId).stream()
                        .anyMatch(period ->
                                !observedAt.isBefore(period.evidenceFrom()) && observedAt.isBefore(period.to()));
    }

    /**
     * Whether she may read what lasts.
     *
     * @param accountId null for what speaks of every account
     * @param end null while it goes on
     */
    public boolean seesSpan(@Nullable String accountId, Instant begin, @Nullable Instant end) {
        return isUnlimited() || having(accountId).stream().anyMatch(period -> period.touches(begin, end));
    }

    /** The same for what is of no account, such as a run. */
    public boolean seesSpan(Instant begin, @Nullable Instant end) {
        return seen().everything() || seen().periods().stream().anyMatch(period -> period.touches(begin, end));
    }

    /** Her periods that have the account, the newest end first; for staff none, who need none. */
    public List<SeenPeriod> with(String accountId) {
        if (isUnlimited()) {
            return List.of();
        }
        return request.once(KEPT + "/" + accountId, Seen.class, () -> new Seen(false, having(accountId, true)))
                .periods();
    }

    /** Whether she may read the whole of a time of an account. */
    public boolean seesWhole(String accountId, PeriodInView view) {
        return isUnlimited() || with(accountId).stream().anyMatch(period -> period.contains(view));
    }

    /** The accounts whose whole time in view an auditor may read; not for staff, who read every account. */
    public Set<String> accountsIn(PeriodInView view) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Set.copyOf(entities.createQuery(
                                "select a.accountId from Account a where "
                                        + seen().accountsIn("a.accountId", view).jpql(),
                                String.class)
                        .getResultList()));
    }

    /** What she may read of one account: her periods that have it, as if there were no others. */
    public Seen of(String accountId) {
        return isUnlimited() ? Seen.EVERYTHING : new Seen(false, with(accountId));
    }

    /** Whether a period is hers. */
    public boolean seesPeriod(long id) {
        return seen().everything() || seen().periods().stream().anyMatch(period -> period.id() == id);
    }

    /**
     * For programs, which must not take a part for the whole.
     *
     * @throws ProblemException 403 that names her periods, if she asks for an instant of an account outside of them
     */
    public void requireAt(String accountId, Instant at) {
        if (!isUnlimited() && with(accountId).stream().noneMatch(period -> period.contains(at))) {
            throw outside(at.toString());
        }
    }

    /**
     * The same for a stretch of time: as asked, or, where it was not given, her part of it.
     *
     * @param given whether a bound was given
     * @throws ProblemException 403 that names her periods, if it was given and is not within one of them
     */
    public PeriodInView required(PeriodInView asked, boolean given) {
        Seen seen = seen();
        if (given && !seen.contains(asked)) {
            throw outside(asked.fromText() + " to " + asked.toText());
        }
        return seen.cut(asked, clock.instant());
    }

    /**
     * @throws ProblemException 403 that names her periods, if none of them contains now
     */
    public void requirePresent(Instant now) {
        if (!seen().isPresent(now)) {
            throw outside(now.toString());
        }
    }

    @Override
    public PeriodInView within(PeriodInView asked) {
        return seen().cut(asked, clock.instant());
    }

    @Override
    public String entries(String subject, String at) {
        return SeenEntries.of(seen(), subject, at).and();
    }

    private List<SeenPeriod> having(@Nullable String accountId) {
        return having(accountId == null ? "" : accountId, false);
    }

    /** One statement for her periods and for which of them have the account, unless they are known already. */
    private List<SeenPeriod> having(String accountId, boolean asMember) {
        List<SeenPeriod> having = new ArrayList<>();
        List<SeenPeriod> all = new ArrayList<>();
        rows(identity.getIdentity(), accountId).forEach(row -> {
            SeenPeriod period = SeenPeriod.of((AuditPeriod) row[0]);
            all.add(period);
            if (row[1] != null || (!asMember && period.all())) {
                having.add(period);
            }
        });
        request.once(KEPT, Seen.class, () -> new Seen(false, all));
        return having;
    }

    private ProblemException outside(String asked) {
        PeriodRefusals words = Words.of(PeriodRefusals.class);
        Seen seen = seen();
        return ProblemException.forbidden(
                seen.periods().isEmpty() ? words.none() : words.outside(asked, seen.described()));
    }

    /** Her periods, each with the account where it is a member; index audit_period_auditor_by_name. */
    private List<@Nullable Object[]> rows(SecurityIdentity person, String accountId) {
        Long previewed = Viewer.previewed(person);
        String hers = previewed == null ? " join p.auditors x" : "";
        String which = previewed == null ? " where x = :her" : " where p.id = :her";
        return QuarkusTransaction.joiningExisting()
                .call(() -> entities.createQuery(
                                "select p, m.accountId from AuditPeriod p" + hers
                                        + " left join AuditPeriodMember m on m.periodId = p.id"
                                        + " and m.accountId = :account" + which + " order by p.toAt desc, p.id desc",
                                Object[].class)
                        .setParameter("account", accountId)
                        .setParameter(
                                "her", previewed == null ? person.getPrincipal().getName() : previewed)
                        .getResultList());
    }
}
