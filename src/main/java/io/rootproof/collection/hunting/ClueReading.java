package io.rootproof.collection.hunting;

import io.rootproof.accesskey.AccessKey;
import io.rootproof.accesskey.AccessKeyList;
import io.rootproof.credentialreport.CredentialReport;
import io.rootproof.credentialreport.ReportReading;
import io.rootproof.evidence.DamagedPayloadException;
import io.rootproof.evidence.Disposition;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.Payloads;
import io.rootproof.rootkey.StrictJson;
import io.rootproof.rootkey.UnreadableDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from stored evidence which keys there are, since when, and where one was used last. */
@ApplicationScoped
class ClueReading {

    private static final Pattern KEY_ID = Pattern.compile("AKIA[A-Z0-9]{12,124}");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]{1,2}");

    private final Payloads payloads;

    ClueReading(Payloads payloads) {
        this.payloads = payloads;
    }

    @Transactional
    public Clues of(String accountId, Instant now) {
        Set<String> keys = new TreeSet<>();
        Instant since = null;
        for (AccessKey key : listed(accountId, now)) {
            addKey(keys, key.id());
            since = earlier(since, key.createdAt());
        }
        newest(accountId, Format.CLOUDTRAIL_EVENT, now)
                .flatMap(ClueReading::json)
                .ifPresent(made -> addKey(keys, made));
        String usedIn = null;
        Optional<byte[]> report = newest(accountId, Format.CREDENTIAL_REPORT, now);
        if (report.isPresent()) {
            ReportReading reading = report(report.get(), accountId);
            if (reading instanceof ReportReading.Judged judged) {
                since = earlier(since, judged.statement().presentSince());
                usedIn = judged.context() == null ? null : judged.context().keyLastUsedRegion();
            }
        }
        return new Clues(keys, since, usedIn != null && REGION.matcher(usedIn).matches() ? usedIn : null);
    }

    private Iterable<AccessKey> listed(String accountId, Instant now) {
        return newest(accountId, Format.ACCESS_KEY_LIST_XML, now)
                .map(xml -> {
                    try {
                        return AccessKeyList.read(xml).keys();
                    } catch (UnreadableDocument unreadable) {
                        return null;
                    }
                })
                .orElse(java.util.List.of());
    }

    private static @Nullable ReportReading report(byte[] csv, String accountId) {
        try {
            return CredentialReport.read(csv).readFor(accountId, null);
        } catch (UnreadableDocument unreadable) {
            return null;
        }
    }

    /** The id in a record of CloudTrail: in the answer for a new key, else in the request. */
    private static Optional<String> json(byte[] event) {
        try {
            var root = StrictJson.object(event);
            var record = root.has("detail-type") ? root.path("detail") : root;
            String made = record.at("/responseElements/accessKey/accessKeyId").textValue();
            return Optional.ofNullable(
                    made == null ? record.at("/requestParameters/accessKeyId").textValue() : made);
        } catch (UnreadableDocument unreadable) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> newest(String accountId, Format format, Instant now) {
        return EvidenceRecord.<EvidenceRecord>find(
                        "accountId = ?1 and format = ?2 and disposition = ?3 and observedAt <= ?4"
                                + " order by observedAt desc, id desc",
                        accountId,
                        format,
                        Disposition.ACCEPTED,
                        now)
                .firstResultOptional()
                .flatMap(record -> bytes(record.payloadSha256));
    }

    private Optional<byte[]> bytes(String sha256) {
        try {
            return payloads.get(sha256);
        } catch (DamagedPayloadException damaged) {
            return Optional.empty();
        }
    }

    private static void addKey(Set<String> keys, @Nullable String id) {
        if (id != null && KEY_ID.matcher(id).matches()) {
            keys.add(id);
        }
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isBefore(a)) ? b : Objects.requireNonNull(a);
    }
}
