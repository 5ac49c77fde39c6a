package io.rootproof.acceptance;

import io.rootproof.identity.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people do about exceptions. Every call is an event of the exception and a line of the audit log; when it returns,
 * tickets are on or off the clock accordingly. Refusals are {@link io.rootproof.web.ProblemException}s: 403 for
 * whoever may not, 404 for what does not exist, 409 where the state forbids it, 422 for input that cannot be used.
 */
@ApplicationScoped
public class Acceptances {

    private final AcceptanceSteps steps;
    private final Event<AcceptancesChanged> changed;

    Acceptances(AcceptanceSteps steps, Event<AcceptancesChanged> changed) {
        this.steps = steps;
        this.changed = changed;
    }

    /**
     * Asks for an exception.
     *
     * @return its number
     */
    public long request(AcceptanceRequest wanted, Act act) {
        return done(steps.request(wanted, act), act);
    }

    /**
     * Approves it, by a second person who holds the control-owner role.
     *
     * @param stateDigest digest of the keys that the person saw
     */
    public void approve(long id, @Nullable String reason, @Nullable String stateDigest, Act act) {
        done(steps.approve(id, reason, stateDigest, act), act);
    }

    /** Rejects it, by a second person who holds the control-owner role. */
    public void reject(long id, @Nullable String reason, Act act) {
        done(steps.reject(id, reason, act), act);
    }

    /** Takes a request back that nobody has decided on. */
    public void withdraw(long id, @Nullable String reason, Act act) {
        done(steps.withdraw(id, reason, act), act);
    }

    /**
     * Ends it before its time.
     *
     * @param controlOwner whether the person holds the control-owner role; else it must be their own
     */
    public void revoke(long id, @Nullable String reason, boolean controlOwner, Act act) {
        done(steps.revoke(id, reason, controlOwner, act), act);
    }

    /** The newest request of an account that waits for a decision. */
    public Optional<OpenAcceptance> waiting(String accountId, Instant now) {
        return steps.waiting(accountId, now);
    }

    private long done(RiskAcceptance acceptance, Act act) {
        changed.fire(new AcceptancesChanged(acceptance.accountId, act.at()));
        return acceptance.id;
    }
}
