package io.rootproof.collection.hunting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.collection.AccountReach;
import io.rootproof.collection.AccountReach.Door;
import io.rootproof.collection.WhatHelps;
import io.rootproof.collection.aws.AwsSession;
import io.rootproof.collection.aws.CallFailed;
import io.rootproof.collection.aws.CloudTrailGateway;
import io.rootproof.collection.aws.CloudTrailGateway.Found;
import io.rootproof.collection.hunting.Hunted.Missed;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.trail.KeyIds;
import io.rootproof.trail.RootUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Looks for what a root user did while it had a key, in the Regions where that is most likely to show. */
@ApplicationScoped
public class TrailHunt {

    private final AccountReach reach;
    private final ClueReading clues;
    private final EvidenceStore store;

    TrailHunt(AccountReach reach, ClueReading clues, EvidenceStore store) {
        this.reach = reach;
        this.clues = clues;
        this.store = store;
    }

    /** Whether an enabled connection reaches the account, so that there is a trail to read. */
    public boolean canRead(String accountId) {
        return reach.door(accountId).isPresent();
    }

    /**
     * Reads the event history since the key was made, 90 days at most, and keeps each answer.
     *
     * @return empty if no connection reaches the account
     */
    public Optional<Hunted> hunt(String accountId, Clock clock) throws InterruptedException {
        Optional<Door> door = reach.door(accountId);
        return door.isEmpty() ? Optional.empty() : Optional.of(hunt(accountId, door.get(), clock));
    }

    private Hunted hunt(String accountId, Door door, Clock clock) throws InterruptedException {
        Instant now = clock.instant();
        Clues known = clues.of(accountId, now);
        Instant furthest = now.minus(Duration.ofDays(Hunted.DAYS));
        Instant since = Objects.requireNonNullElse(known.since(), furthest);
        Instant from = since.isBefore(furthest) ? furthest : since;
        List<NewEvidence> answers = new ArrayList<>();
        List<String> read = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        List<Missed> missed = new ArrayList<>();
        Set<RootUse> uses = new LinkedHashSet<>();
        String region = door.connection().homeRegion();
        try {
            CloudTrailGateway trail = AwsSession.open(
                            door.connection(), door.transport(), clock, Origin.hunt(), answers::add)
                    .trail(accountId);
            for (String each : regions(door, known)) {
                region = each;
                try {
                    boolean whole = look(trail, each, known, from, now, uses);
                    read.add(each);
                    if (!whole) {
                        cut.add(each);
                    }
                } catch (CallFailed failed) {
                    missed.add(missed(each, failed));
                }
            }
        } catch (CallFailed closed) {
            missed.add(missed(region, closed));
        }
        return new Hunted(
                from,
                now,
                known.since(),
                known.keysInOrder().stream()
                        .map(KeyIds::masked)
                        .filter(Objects::nonNull)
                        .toList(),
                read,
                cut,
                missed,
                uses.stream()
                        .sorted(Comparator.comparing(RootUse::at).reversed())
                        .toList(),
                keep(accountId, answers));
    }

    /** True if there is no more than was read. */
    private static boolean look(
            CloudTrailGateway trail, String region, Clues known, Instant from, Instant to, Set<RootUse> uses)
            throws CallFailed, InterruptedException {
        List<Found> found = new ArrayList<>();
        for (String key : known.keysInOrder()) {
            found.add(trail.byKey(region, key, from, to));
        }
        if (known.keyIds().isEmpty()) {
            found.add(trail.byRoot(region, from, to));
        }
        found.forEach(part -> part.records().forEach(json -> RootUse.read(json).ifPresent(uses::add)));
        return found.stream().noneMatch(Found::cut);
    }

    /** Where global services are recorded, those of the connection, and the one that IAM names for the last use. */
    private static Set<String> regions(Door door, Clues known) {
        Set<String> regions = new LinkedHashSet<>();
        regions.add(door.connection().partition().equals("aws-us-gov") ? "us-gov-west-1" : "us-east-1");
        regions.addAll(door.connection().regions());
        if (known.lastUsedIn() != null) {
            regions.add(known.lastUsedIn());
        }
        return regions;
    }

    private static Missed missed(String region, CallFailed failed) {
        return new Missed(region, failed.call(), failed.code(), WhatHelps.about(failed.call(), failed.code()));
    }

    private List<Long> keep(String accountId, List<NewEvidence> answers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        return QuarkusTransaction.joiningExisting().call(() -> {
            store.append(answers);
            Instant first = answers.stream()
                    .map(NewEvidence::recordedAt)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return EvidenceRecord.<EvidenceRecord>list(
                            "accountId = ?1 and format = ?2 and recordedAt >= ?3 order by id",
                            accountId,
                            Format.TRAIL_LOOKUP,
                            first)
                    .stream()
                    .map(record -> record.id)
                    .toList();
        });
    }
}
