package io.rootproof.collection.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rootproof.evidence.Appended;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.finding.FindingDocument;
import io.rootproof.finding.FindingDocument.Wrapping;
import io.rootproof.finding.FindingReading;
import io.rootproof.finding.FindingSlice;
import io.rootproof.finding.SecurityHubFinding;
import io.rootproof.finding.SliceReceiver;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.StrictJson;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.trail.KeyCall;
import io.rootproof.trail.TrailEvent;
import io.rootproof.trail.TrailReading;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the events of one request, one at a time: findings that Security Hub imported, and what root did to its keys. */
final class EventImport implements SliceReceiver {

    private static final String FINDINGS = "Security Hub Findings - Imported";

    private final long importId;
    private final String by;
    private final Instant receivedAt;
    private final EvidenceStore store;
    private final Tally tally;
    private final Set<String> deletedIn = new LinkedHashSet<>();
    private @Nullable String firstId;
    private int events;

    EventImport(long importId, String by, Instant receivedAt, EvidenceStore store, Tally tally) {
        this.importId = importId;
        this.by = by;
        this.receivedAt = receivedAt;
        this.store = store;
        this.tally = tally;
    }

    /** @throws UnreadableDocument if the body as a whole cannot be read */
    void read(byte[] body) {
        FindingDocument.read(body, Wrapping.OCSF, this);
    }

    /** Accounts in which root deleted a key, as far as that is news. */
    Set<String> deletedIn() {
        return deletedIn;
    }

    /** What the list of imports calls it. */
    String name() {
        String id = firstId == null ? "without an id" : firstId;
        return events > 1 ? events + " events, the first " + id : "Event " + id;
    }

    @Override
    public void slice(FindingSlice event) {
        events++;
        JsonNode json;
        try {
            json = StrictJson.object(event.bytes());
        } catch (UnreadableDocument unreadable) {
            tally.reject(event.pointer(), unreadable.reason());
            return;
        }
        String id = json.path("id").isTextual() ? CleanText.of(json.path("id").textValue()) : null;
        firstId = firstId == null && id != null && id.length() <= 100 ? id : firstId;
        if (FINDINGS.equals(json.path("detail-type").textValue())) {
            findings(event, id);
        } else if (json.has("detail-type") || json.has("eventSource")) {
            trail(event, id);
        } else {
            tally.ignore(event.pointer(), "It is neither an event of EventBridge nor a record of CloudTrail.");
        }
    }

    @Override
    public void refused(String pointer, String reason) {
        events++;
        tally.reject(pointer, reason);
    }

    private void findings(FindingSlice event, @Nullable String id) {
        try {
            long found = FindingDocument.read(event.bytes(), Wrapping.ASFF, new SliceReceiver() {
                @Override
                public void slice(FindingSlice slice) {
                    finding(slice, event.pointer() + slice.pointer(), id);
                }

                @Override
                public void refused(String pointer, String reason) {
                    tally.reject(event.pointer() + pointer, reason);
                }
            });
            if (found == 0) {
                tally.reject(event.pointer(), "It says that findings were imported, and holds none.");
            }
        } catch (UnreadableDocument unreadable) {
            tally.reject(event.pointer() + unreadable.pointer(), unreadable.reason());
        }
    }

    private void finding(FindingSlice slice, String pointer, @Nullable String eventId) {
        switch (SecurityHubFinding.read(slice.bytes())) {
            case FindingReading.Ignored<SecurityHubFinding>(String reason) -> tally.ignore(pointer, reason);
            case FindingReading.Rejected<SecurityHubFinding>(String reason) -> tally.reject(pointer, reason);
            case FindingReading.Taken<SecurityHubFinding>(SecurityHubFinding finding) ->
                take(
                        new NewEvidence(
                                Source.SECURITY_HUB,
                                Format.SECURITY_HUB_FINDING,
                                finding.accountId(),
                                finding.partition(),
                                finding.region(),
                                finding.standard(),
                                "Event",
                                parameters(eventId, pointer),
                                null,
                                null,
                                finding.observedAt(),
                                receivedAt,
                                slice.bytes(),
                                null,
                                Origin.imported(importId, by)),
                        pointer);
        }
    }

    private void trail(FindingSlice slice, @Nullable String id) {
        switch (TrailEvent.read(slice.bytes())) {
            case TrailReading.Ignored(String reason) -> tally.ignore(slice.pointer(), reason);
            case TrailReading.Rejected(String reason) -> tally.reject(slice.pointer(), reason);
            case TrailReading.Taken(TrailEvent event) -> {
                boolean news = take(
                        new NewEvidence(
                                Source.CLOUDTRAIL,
                                Format.CLOUDTRAIL_EVENT,
                                event.accountId(),
                                event.partition(),
                                event.region(),
                                null,
                                event.call().eventName(),
                                parameters(id, slice.pointer()),
                                null,
                                null,
                                event.at(),
                                receivedAt,
                                slice.bytes(),
                                null,
                                Origin.imported(importId, by)),
                        slice.pointer());
                if (news && event.call() == KeyCall.DELETED) {
                    deletedIn.add(event.accountId());
                }
            }
        }
    }

    /** Stores it unless it is known or of the future; true if it is news. */
    private boolean take(NewEvidence evidence, String pointer) {
        String future = StatedTime.problem(evidence.observedAt(), receivedAt);
        if (future != null) {
            tally.reject(pointer, future);
            return false;
        }
        Appended appended = store.append(List.of(evidence));
        tally.appended(appended);
        return appended.stored() > 0;
    }

    private static String parameters(@Nullable String eventId, String pointer) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("kind", ImportKind.EVENT.wire());
        if (eventId != null) {
            parameters.put("eventId", eventId.length() > 100 ? eventId.substring(0, 100) : eventId);
        }
        return parameters.put("pointer", pointer).toString();
    }
}
