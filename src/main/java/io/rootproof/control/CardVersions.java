package io.rootproof.control;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.rootproof.digest.Sha256;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Writes down which versions of the card there were, with the digest of each text, so that the log can show it. The text
 * is delivered with the program; what was in force is in the database.
 */
@ApplicationScoped
public class CardVersions {

    private static final Logger LOG = Logger.getLogger(CardVersions.class);

    /**
     * A version as it was written down.
     *
     * @param id of its row, and so of its record in the log
     * @param sha256 of card and runbook in one Markdown document, lower-case hexadecimal
     */
    public record Recorded(long id, String sha256) {}

    private final EntityManager entities;
    private final ControlCards cards;
    private final Log log;
    private final Clock clock;

    CardVersions(EntityManager entities, ControlCards cards, Log log, Clock clock) {
        this.entities = entities;
        this.cards = cards;
        this.log = log;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        cards.versions().forEach(card -> {
            Recorded recorded = recorded(card).orElseGet(() -> record(card));
            if (!recorded.sha256().equals(sha256(card))) {
                LOG.warnf(
                        "The text of control card version %d is not the one that was recorded under this number; a"
                                + " changed text needs a new version",
                        card.version());
            }
        });
    }

    /** What was written down of a version; empty if nothing was. */
    public Optional<Recorded> recorded(ControlCard card) {
        List<?> rows = QuarkusTransaction.joiningExisting()
                .call(() -> entities.createNativeQuery(
                                "select id, sha256 from control_card_version where control_id = ?1 and version = ?2",
                                Object[].class)
                        .setParameter(1, card.controlId())
                        .setParameter(2, card.version())
                        .getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Recorded(((Number) row[0]).longValue(), (String) row[1]))
                .findFirst();
    }

    /** Of card and runbook in one Markdown document. */
    static String sha256(ControlCard card) {
        return Sha256.hex(ControlCardMarkdown.whole(card));
    }

    private Recorded record(ControlCard card) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> write(card, clock.instant()));
        } catch (RuntimeException refused) {
            // Another node may have started at the same moment.
            return recorded(card).orElseThrow(() -> refused);
        }
    }

    private Recorded write(ControlCard card, Instant now) {
        long id = ((Number) entities.createNativeQuery("select nextval('control_card_version_seq')", Long.class)
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery(
                        "insert into control_card_version (id, control_id, version, effective_from, sha256, author,"
                                + " reason, recorded_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, card.controlId())
                .setParameter(3, card.version())
                .setParameter(4, card.effectiveFrom().atOffset(ZoneOffset.UTC))
                .setParameter(5, sha256(card))
                .setParameter(6, card.author())
                .setParameter(7, card.reason())
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        log.append(EntryKind.CARD_VERSION, List.of(id));
        return new Recorded(id, sha256(card));
    }
}
