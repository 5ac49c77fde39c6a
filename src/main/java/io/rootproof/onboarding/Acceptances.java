package io.rootproof.onboarding;

import io.rootproof.account.Account;
import io.rootproof.identity.AuditLog;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records that new accounts were taken over. Only ready ones are. */
@ApplicationScoped
public class Acceptances {

    private static final int LONGEST_NOTE = 2000;

    private final EntityManager entities;
    private final AuditLog audit;
    private final Log log;

    Acceptances(EntityManager entities, AuditLog audit, Log log) {
        this.entities = entities;
        this.audit = audit;
        this.log = log;
    }

    /**
     * @throws ProblemException 409 with what is missing, for an account that is not ready
     */
    @Transactional
    AccountAcceptance accept(Account account, Readiness readiness, @Nullable String note, String actor, Instant now) {
        checked(note);
        if (!readiness.ready()) {
            throw ProblemException.conflict(
                    Words.of(GateMessages.class).notReady(String.join(" ", readiness.reasons())));
        }
        List<Long> evidence = readiness.evidence().stream()
                .map(line -> Objects.requireNonNull(line.evidenceId()))
                .toList();
        AccountAcceptance acceptance = new AccountAcceptance(account.accountId, now, actor, note, evidence);
        entities.persist(acceptance);
        log.append(EntryKind.ACCEPTANCE, List.of(acceptance.id));
        Onboarding gate = entities.find(Onboarding.class, account.accountId, LockModeType.PESSIMISTIC_WRITE);
        if (gate != null) {
            gate.stage = Stage.ACCEPTED;
            gate.acceptedAt = now;
        }
        audit.record("account.accepted", "account/" + account.accountId, "By evidence " + evidence + ".");
        return acceptance;
    }

    /**
     * @throws ProblemException 400 for a note that is too long
     */
    public static @Nullable String checked(@Nullable String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw ProblemException.badRequest(Words.of(GateMessages.class).noteTooLong(LONGEST_NOTE, note.length()));
        }
        return note;
    }
}
