package io.rootproof.acceptance;

import static io.rootproof.acceptance.AcceptanceState.APPROVED;
import static io.rootproof.acceptance.AcceptanceState.IN_FORCE;
import static io.rootproof.acceptance.AcceptanceState.REQUESTED;

import io.rootproof.account.Account;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Result;
import io.rootproof.identity.Act;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done about exceptions, each in a transaction of its own. */
@ApplicationScoped
class AcceptanceSteps {

    private final AcceptanceDesk desk;
    private final Limits limits;
    private final Expiry expiry;
    private final AcceptanceNews news;

    AcceptanceSteps(AcceptanceDesk desk, Limits limits, Expiry expiry, AcceptanceNews news) {
        this.desk = desk;
        this.limits = limits;
        this.expiry = expiry;
        this.news = news;
    }

    @Transactional(TxType.REQUIRES_NEW)
    RiskAcceptance request(AcceptanceRequest wanted, Act act) {
        Typed typed = new Typed();
        RiskAcceptanceEvent event =
                new RiskAcceptanceEvent(AcceptanceEventType.REQUESTED, REQUESTED, act.by(), act.at(), "");
        String accountId = typed.required("accountId", wanted.accountId());
        event.justification = typed.required("justification", wanted.justification());
        event.whyNoRole = typed.required("whyNoRole", wanted.whyNoRole());
        event.compensatingControls = typed.required("compensatingControls", wanted.compensatingControls());
        Limits.times(typed, wanted.startsAt(), wanted.expiresAt(), act.at());
        typed.done();
        event.startsAt = wanted.startsAt() == null ? act.at() : wanted.startsAt();
        event.expiresAt = Objects.requireNonNull(wanted.expiresAt());
        Account account = desk.account(accountId);
        KeysPresent keys = failing(account, act.at());
        List<RiskAcceptance> others = desk.all(accountId);
        InARow time = new InARow(event.startsAt, event.expiresAt);
        limits.refuseOverlap(time, others);
        limits.refuseTooLong(time, others, act.at());
        RiskAcceptance acceptance = desk.open(accountId, event.pinning(keys));
        news.requested(acceptance, account);
        return acceptance;
    }

    /** The caller holds the control-owner role. */
    @Transactional(TxType.REQUIRES_NEW)
    RiskAcceptance approve(long id, @Nullable String reason, @Nullable String stateDigest, Act act) {
        String why = required(reason);
        RiskAcceptance acceptance = decidable(id, act);
        AcceptanceRefusals words = Words.of(AcceptanceRefusals.class);
        if (stateDigest == null || stateDigest.isBlank()) {
            throw ProblemException.unprocessable(words.noDigest());
        }
        Account account = desk.account(acceptance.accountId);
        KeysPresent keys = failing(account, act.at());
        if (!keys.digest().equals(stateDigest.strip())) {
            throw ProblemException.conflict(words.stateChanged());
        }
        Instant from = acceptance.startsAt.isAfter(act.at()) ? acceptance.startsAt : act.at();
        List<RiskAcceptance> others = desk.all(acceptance.accountId).stream()
                .filter(other -> !other.id.equals(acceptance.id))
                .toList();
        limits.refuseOverlap(new InARow(from, acceptance.expiresAt), others);
        limits.refuseTooLong(new InARow(from, acceptance.expiresAt), others, act.at());
        // One that was over a moment ago must not stand in the way because the job has not come by yet.
        others.forEach(other -> expiry.ifOver(other, act.at()));
        boolean begins = !from.isAfter(act.at());
        RiskAcceptanceEvent event = new RiskAcceptanceEvent(
                        AcceptanceEventType.APPROVED, begins ? IN_FORCE : APPROVED, act.by(), act.at(), why)
                .pinning(keys);
        desk.append(acceptance, begins ? event.effective(from) : event);
        news.decided(acceptance, account);
        return acceptance;
    }

    /** The caller holds the control-owner role. */
    @Transactional(TxType.REQUIRES_NEW)
    RiskAcceptance reject(long id, @Nullable String reason, Act act) {
        String why = required(reason);
        RiskAcceptance acceptance = decidable(id, act);
        desk.append(
                acceptance,
                new RiskAcceptanceEvent(
                        AcceptanceEventType.REJECTED, AcceptanceState.REJECTED, act.by(), act.at(), why));
        news.decided(acceptance, desk.account(acceptance.accountId));
        return acceptance;
    }

    @Transactional(TxType.REQUIRES_NEW)
    RiskAcceptance withdraw(long id, @Nullable String reason, Act act) {
        String why = required(reason);
        RiskAcceptance acceptance = desk.take(id);
        desk.requireState(acceptance, acceptance.stateAt(act.at()), REQUESTED);
        if (!act.by().equalsIgnoreCase(acceptance.requestedBy)) {
            throw ProblemException.forbidden(Words.of(AcceptanceRefusals.class).notYourRequest());
        }
        desk.append(
                acceptance,
                new RiskAcceptanceEvent(
                        AcceptanceEventType.WITHDRAWN, AcceptanceState.WITHDRAWN, act.by(), act.at(), why));
        return acceptance;
    }

    /**
     * @param controlOwner whether the caller holds the control-owner role
     */
    @Transactional(TxType.REQUIRES_NEW)
    RiskAcceptance revoke(long id, @Nullable String reason, boolean controlOwner, Act act) {
        String why = required(reason);
        RiskAcceptance acceptance = desk.take(id);
        desk.requireState(acceptance, acceptance.stateAt(act.at()), APPROVED, IN_FORCE);
        if (!controlOwner && !act.by().equalsIgnoreCase(acceptance.requestedBy)) {
            throw ProblemException.forbidden(Words.of(AcceptanceRefusals.class).notYoursToEnd());
        }
        desk.append(
                acceptance,
                new RiskAcceptanceEvent(AcceptanceEventType.REVOKED, AcceptanceState.REVOKED, act.by(), act.at(), why));
        news.ended(acceptance, desk.account(acceptance.accountId), act.at());
        return acceptance;
    }

    @Transactional
    Optional<OpenAcceptance> waiting(String accountId, Instant now) {
        Account account = desk.account(accountId);
        return desk.all(accountId).reversed().stream()
                .filter(acceptance -> acceptance.state == REQUESTED)
                .findFirst()
                .map(acceptance -> new OpenAcceptance(
                        acceptance.id,
                        desk.keys(accountId, desk.assess(account, now)).digest()));
    }

    private RiskAcceptance decidable(long id, Act act) {
        RiskAcceptance acceptance = desk.take(id);
        desk.requireState(acceptance, acceptance.state, REQUESTED);
        AcceptanceRefusals words = Words.of(AcceptanceRefusals.class);
        if (act.by().equalsIgnoreCase(acceptance.requestedBy)) {
            throw ProblemException.forbidden(words.ownRequest());
        }
        if (!acceptance.expiresAt.isAfter(act.at())) {
            throw ProblemException.conflict(words.overAlready());
        }
        return acceptance;
    }

    private KeysPresent failing(Account account, Instant now) {
        AcceptanceRefusals words = Words.of(AcceptanceRefusals.class);
        if (!account.inScope) {
            throw ProblemException.conflict(words.outOfScope(account.accountId));
        }
        Assessment assessment = desk.assess(account, now);
        KeysPresent keys = desk.keys(account.accountId, assessment);
        if (assessment.result() != Result.FAILED || keys.none()) {
            throw ProblemException.conflict(words.noKey(account.accountId));
        }
        return keys;
    }

    private static String required(@Nullable String reason) {
        Typed typed = new Typed();
        String why = typed.required("reason", reason);
        typed.done();
        return why;
    }
}
