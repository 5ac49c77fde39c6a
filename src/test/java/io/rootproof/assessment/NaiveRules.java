package io.rootproof.assessment;

import io.rootproof.account.Lifecycle;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rules again, written from their description, slowly: every observation is held against every other. */
record NaiveRules(AccountHistory history, AssessmentPolicy policy, Instant at) {

    Verdict verdict() {
        Lifecycle lifecycle = Lifecycle.ACTIVE;
        LifecycleChange latest = null;
        for (LifecycleChange change : history.lifecycle()) {
            boolean later = latest == null
                    || change.effectiveAt().isAfter(latest.effectiveAt())
                    || (change.effectiveAt().equals(latest.effectiveAt())
                            && !change.recordedAt().isBefore(latest.recordedAt()));
            if (!change.effectiveAt().isAfter(at) && later) {
                latest = change;
                lifecycle = change.lifecycle();
            }
        }
        if (lifecycle != Lifecycle.ACTIVE) {
            return new Verdict(Result.NOT_ASSESSABLE, Reason.LIFECYCLE, false);
        }
        if (history.partition().equals("aws-cn")) {
            return new Verdict(Result.NOT_APPLICABLE, Reason.NO_ROOT_USER, false);
        }
        return byEvidence();
    }

    private Verdict byEvidence() {
        List<KeyObservation> effective = new ArrayList<>();
        List<KeyState> keys = new ArrayList<>();
        List<KeyState> current = new ArrayList<>();
        boolean stale = false;
        for (KeyObservation o : history.observations()) {
            boolean refused = policy.refuseImportedNoKey() && o.imported() && o.state() == KeyState.NO_KEY;
            if (!refused && !(o.observedAt().isAfter(at) && o.recordedAt().isAfter(at))) {
                effective.add(o);
            }
            Instant since = o.presentSince();
            if (isKey(o) && since != null && !since.isAfter(at) && at.isBefore(o.observedAt())) {
                keys.add(o.state());
            }
        }
        for (KeyObservation o : effective) {
            boolean isNewest = effective.stream().noneMatch(p -> replaces(p, o));
            if (isKey(o) && !isOld(o) && effective.stream().noneMatch(p -> ends(p, o))) {
                current.add(o.state());
            } else if (!isKey(o) && isNewest && !isOld(o)) {
                current.add(o.state());
            }
            stale |= isNewest && isOld(o);
        }
        boolean conflicting = current.stream().anyMatch(KeyState::isKeyPresent) && current.contains(KeyState.NO_KEY);
        keys.addAll(current.stream().filter(KeyState::isKeyPresent).toList());
        if (!keys.isEmpty()) {
            KeyState worst = keys.stream().min(KeyState::compareTo).orElseThrow();
            return new Verdict(Result.FAILED, Reason.valueOf(worst.name()), conflicting);
        }
        if (current.contains(KeyState.NO_KEY)) {
            return new Verdict(Result.PASSED, Reason.NO_KEY, false);
        }
        Reason reason = effective.isEmpty()
                ? Reason.NO_EVIDENCE
                : stale
                        ? Reason.STALE
                        : current.contains(KeyState.INDETERMINATE) ? Reason.INDETERMINATE : Reason.ONLY_NO_ACTIVE_KEY;
        return new Verdict(Result.UNKNOWN, reason, false);
    }

    /** Whether one that is newer, or as new and worse, comes after another of its series. */
    private static boolean replaces(KeyObservation newer, KeyObservation older) {
        if (!newer.series().equals(older.series()) || newer == older) {
            return false;
        }
        int time = newer.observedAt().compareTo(older.observedAt());
        int worse = older.state().ordinal() - newer.state().ordinal();
        return time > 0
                || (time == 0 && worse > 0)
                || (time == 0 && worse == 0 && newer.evidenceId() > older.evidenceId());
    }

    private static boolean ends(KeyObservation newer, KeyObservation key) {
        boolean endsTrail = key.series().source() == Source.CLOUDTRAIL
                && newer.state() == KeyState.NO_KEY
                && newer.observedAt().isAfter(key.observedAt());
        return endsTrail || (replaces(newer, key) && newer.state() != KeyState.INDETERMINATE);
    }

    private boolean isOld(KeyObservation o) {
        if (o.series().source() == Source.CLOUDTRAIL && isKey(o)) {
            return false;
        }
        Duration most =
                o.series().source() == Source.SECURITY_HUB ? policy.securityHubMaximumAge() : policy.maximumAge();
        return Duration.between(o.observedAt(), at).compareTo(most) > 0;
    }

    private static boolean isKey(KeyObservation o) {
        return o.state().isKeyPresent();
    }
}
