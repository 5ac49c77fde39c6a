package io.rootproof.demo;

import io.rootproof.onboarding.Gate;
import io.rootproof.onboarding.Handover;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What happened at the gate: one new account was taken over, one waits for that, and one was never ready. */
@ApplicationScoped
class DemoOnboarding implements DemoPast {

    private static final DaysAgo ACCEPTED = new DaysAgo(21.6, null);

    private final DemoOrganization organization = new DemoOrganization();
    private final Gate gate;
    private final Handover handover;

    DemoOnboarding(Gate gate, Handover handover) {
        this.gate = gate;
        this.handover = handover;
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        Instant at = ACCEPTED.start(today);
        if (at.isAfter(after) && !at.isAfter(upTo)) {
            handover.accept(
                    organization.named("sandbox-f").accountId(), "Handed over to the research team.", "ana", at);
        }
        gate.pass(upTo);
    }
}
