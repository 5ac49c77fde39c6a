package io.rootproof.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The versions of the control card. */
@ApplicationScoped
public class ControlCards {

    private final List<ControlCard> versions = List.of(ControlCardFile.read());

    /**
     * The version in force at an instant. Before the first version came into force it is the first: no evidence is
     * ever judged without a card.
     */
    public ControlCard inForceAt(Instant at) {
        return versions.reversed().stream()
                .filter(card -> !card.effectiveFrom().isAfter(at))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    /** Every version, oldest first. */
    public List<ControlCard> versions() {
        return versions;
    }
}
