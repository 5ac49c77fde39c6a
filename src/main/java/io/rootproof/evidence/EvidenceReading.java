package io.rootproof.evidence;

import io.rootproof.identity.AuditLog;
import io.rootproof.period.Sight;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Opens single records. Whoever reads evidence leaves a trace of it. */
@ApplicationScoped
class EvidenceReading {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final Payloads payloads;
    private final AuditLog log;
    private final Sight sight;

    EvidenceReading(Payloads payloads, AuditLog log, Sight sight) {
        this.payloads = payloads;
        this.log = log;
        this.sight = sight;
    }

    /**
     * @throws ProblemException 404 if there is no such record
     */
    @Transactional
    EvidenceRecord open(String id) {
        EvidenceRecord record = find(id);
        log.record("evidence.read", "evidence/" + record.id, "Payload " + record.payloadSha256 + ".");
        return record;
    }

    /** The same for a record whose page masks nothing. */
    @Transactional
    EvidenceRecord openUnmasked(String id) {
        EvidenceRecord record = find(id);
        log.record("evidence.unmasked", "evidence/" + record.id, "Payload " + record.payloadSha256 + ".");
        return record;
    }

    /** The exact bytes; never shown by a browser, since others wrote them. */
    @Transactional
    Response download(String id) {
        EvidenceRecord record = find(id);
        byte[] bytes = bytes(record);
        log.record("evidence.downloaded", "evidence/" + record.id, "Payload " + record.payloadSha256 + ".");
        return Response.ok(bytes, record.format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + fileName(record) + "\"")
                .header("Content-Digest", "sha-256=:" + base64(record.payloadSha256) + ":")
                .build();
    }

    /** The bytes of a record for showing them. */
    byte[] bytes(EvidenceRecord record) {
        try {
            return payloads.get(record.payloadSha256)
                    .orElseThrow(() -> new IllegalStateException("Evidence " + record.id + " has lost its payload"));
        } catch (DamagedPayloadException damaged) {
            throw new ProblemException(
                    500,
                    "Damaged evidence",
                    damaged.getMessage() + " "
                            + Words.of(EvidenceMessages.class).restore());
        }
    }

    private EvidenceRecord find(String id) {
        EvidenceRecord record = ID.matcher(id).matches() ? EvidenceRecord.findById(Long.parseLong(id)) : null;
        if (record == null || !sight.seesEvidence(record.accountId, record.observedAt)) {
            throw ProblemException.notFound(Words.of(EvidenceMessages.class).notKnown());
        }
        return record;
    }

    static String fileName(EvidenceRecord record) {
        return "evidence-" + record.id + "." + record.format.extension();
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
