package io.rootproof.verification;

import io.rootproof.signing.TrustAnchors;
import io.rootproof.signing.timestamp.TimestampCheck;
import io.rootproof.signing.timestamp.TimestampChecks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges when it was signed. A timestamp is judged at its own time, however long ago that is. */
final class Stamps {

    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final TrustAnchors pinned;
    private final Limits limits;
    private final Instant now;
    private @Nullable Instant known;
    private TimestampStatus status = TimestampStatus.TRUSTED;
    private boolean judged;

    Stamps(TrustAnchors pinned, Limits limits, Instant now) {
        this.pinned = pinned;
        this.limits = limits;
        this.now = now;
    }

    TrustAnchors anchors() {
        return pinned;
    }

    Limits limits() {
        return limits;
    }

    /** The earliest time that a timestamp proves, if one does. */
    Optional<Instant> known() {
        return Optional.ofNullable(known);
    }

    /** The time as of which signers are judged: a proven one, else now. */
    Instant time() {
        return known == null ? now : known;
    }

    TimestampStatus status() {
        return judged ? status : TimestampStatus.NONE;
    }

    /**
     * @param stated when the signer says that it was signed; null if it is not said
     */
    Check judge(CheckName name, TimestampCheck token, @Nullable Instant stated) {
        Instant genTime = token.genTime();
        if (!token.intact() || genTime == null) {
            set(TimestampStatus.NONE);
            return Check.fail(name, String.join(" ", token.broken()));
        }
        if (genTime.isAfter(now.plus(AHEAD))) {
            set(TimestampStatus.NONE);
            return Check.fail(name, "The timestamp is from the future: " + genTime + ".");
        }
        String by = genTime + ", by " + token.authorityName();
        if (token.untrusted() != null && !pinned.isEmpty()) {
            set(TimestampStatus.NONE);
            return Check.fail(name, token.untrusted() + " It says " + by + ".");
        }
        if (stated != null && Duration.between(stated, genTime).abs().compareTo(TimestampChecks.FURTHEST) > 0) {
            set(TimestampStatus.NONE);
            return Check.fail(
                    name,
                    "The timestamp says " + genTime + ", and the signer states " + stated
                            + ". They are made in one moment: a clock was wrong, or it was not signed then.");
        }
        if (token.test()) {
            known = known == null ? genTime : known;
            set(TimestampStatus.TEST);
            return Check.warn(name, "TEST: a test authority, which proves no time, says " + by + ".");
        }
        if (token.untrusted() != null) {
            set(TimestampStatus.NONE);
            return Check.warn(
                    name,
                    "UNKNOWN AUTHORITY: intact, and nobody is pinned here who could vouch for it. It says " + by + ".");
        }
        known = known == null ? genTime : known;
        set(TimestampStatus.TRUSTED);
        return Check.pass(name, "Existed at " + by + ".");
    }

    Check missing(CheckName name, String what, @Nullable Manifest manifest) {
        if (manifest != null && manifest.hasTimestamps()) {
            set(TimestampStatus.NONE);
            return Check.fail(name, what + " is missing, and MANIFEST.json says that there is one.");
        }
        if (manifest != null && manifest.stamped() == TimestampStatus.PENDING) {
            set(TimestampStatus.PENDING);
            return Check.warn(
                    name, "PENDING: no authority answered when this copy was sealed. Ask for the copy sealed later.");
        }
        set(TimestampStatus.NONE);
        return Check.warn(name, "NOT TIMESTAMPED: when it was sealed is the word of whoever sealed it.");
    }

    /** The least of what was found. */
    private void set(TimestampStatus found) {
        status = judged && status.ordinal() > found.ordinal() ? status : found;
        judged = true;
    }
}
