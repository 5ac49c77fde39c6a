package io.rootproof.control;

import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * The version that somebody asks for, or the one in force.
     *
     * @param version its number as it stands in the query; null or empty for the one in force
     * @throws ProblemException 404 if there is no such version
     */
    public ControlCard asked(@Nullable String version, Instant now) {
        if (version == null || version.isBlank()) {
            return inForceAt(now);
        }
        return versions.stream()
                .filter(card -> Integer.toString(card.version()).equals(version.strip()))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound(Words.of(CardMessages.class).noSuchVersion(version)));
    }

    /** Every version, oldest first. */
    public List<ControlCard> versions() {
        return versions;
    }
}
