package io.rootproof.verification;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.MerkleProofs;
import io.rootproof.merkle.NoteVerifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the log of this bundle continues the one of the bundle before: a rewritten history does not. */
final class ConsistencyCheck {

    private static final CheckName NAME = CheckName.LOG_CONSISTENCY;
    private static final int LARGEST = 100_000;

    private final Contents contents;
    private final LogChecks log;
    private final @Nullable String earlier;

    /**
     * @param earlier the checkpoint of the bundle that was given beside this one; null if none was
     */
    ConsistencyCheck(Contents contents, LogChecks log, @Nullable String earlier) {
        this.contents = contents;
        this.log = log;
        this.earlier = earlier;
    }

    Check check() throws IOException {
        if (log.isWithout()) {
            return earlier == null
                    ? Check.skipped(NAME, "The bundle was made without a key of the log.")
                    : Check.fail(
                            NAME, "This bundle says nothing of the log, so it does not descend from the earlier one.");
        }
        Checkpoint now = log.parsed(LogChecks.CHECKPOINT);
        Checkpoint given = given();
        if (contents.file(LogChecks.PREVIOUS).isEmpty()) {
            return withoutPrevious(now, given);
        }
        Checkpoint previous = log.parsed(LogChecks.PREVIOUS);
        if (!previous.origin().equals(now.origin())) {
            return Check.fail(NAME, "The two checkpoints are of different logs.");
        }
        if (!continues(previous, now)) {
            return Check.fail(
                    NAME,
                    "The log of " + now.size() + " entries is no continuation of the one of " + previous.size()
                            + ": its history was rewritten.");
        }
        String detail = "The log of " + now.size() + " entries continues the one of " + previous.size();
        return given == null
                ? Check.pass(NAME, detail + ", of the bundle before. Give that bundle, too, to compare it.")
                : compared(now, previous, given, detail);
    }

    private static Check withoutPrevious(Checkpoint now, @Nullable Checkpoint given) {
        if (given == null) {
            return Check.skipped(NAME, "There was no sealed bundle before this one.");
        }
        return given.equals(now)
                ? Check.pass(NAME, "The same log of " + now.size() + " entries.")
                : Check.fail(
                        NAME,
                        "This bundle says that there was none before it, and an earlier one was given: it does not"
                                + " descend from that.");
    }

    private static Check compared(Checkpoint now, Checkpoint previous, Checkpoint given, String detail) {
        if (!given.origin().equals(now.origin())) {
            return Check.fail(
                    NAME, "The earlier bundle is of another log: " + PathName.printable(given.origin()) + ".");
        }
        if (given.size() > now.size()) {
            return Check.fail(
                    NAME,
                    "The earlier log is longer, " + given.size() + " entries: this bundle does not descend from it.");
        }
        if (given.equals(previous) || given.equals(now)) {
            return Check.pass(NAME, detail + ", which is the one that you gave.");
        }
        if (given.size() == previous.size() || given.size() == now.size()) {
            return Check.fail(
                    NAME,
                    "The log of " + given.size() + " entries that you gave had another root: its history was"
                            + " rewritten.");
        }
        return Check.warn(
                NAME,
                detail + ". The one that you gave has " + given.size()
                        + ": give the bundle directly before this one, which names it.");
    }

    private @Nullable Checkpoint given() throws IOException {
        if (earlier == null) {
            return null;
        }
        List<NoteVerifier> keys = log.keys();
        Optional<NoteVerifier> by = LogChecks.signer(earlier, keys);
        if (by.isEmpty()) {
            throw new UnacceptableFile("The earlier checkpoint is not signed by the key of this log.");
        }
        return Checkpoint.parse(earlier);
    }

    private boolean continues(Checkpoint previous, Checkpoint now) throws IOException {
        BundleFile file = contents.file("log/consistency.json")
                .orElseThrow(() -> new UnacceptableFile("log/consistency.json is missing."));
        JsonNode proof = Json.object(file.bytes(LARGEST), file.path());
        if (Json.number(proof, "from", file.path()) != previous.size()
                || Json.number(proof, "to", file.path()) != now.size()) {
            throw new UnacceptableFile("log/consistency.json is about other sizes than the checkpoints.");
        }
        List<byte[]> path = new ArrayList<>();
        for (JsonNode step : proof.path("proof")) {
            try {
                path.add(Base64.getDecoder().decode(step.asText()));
            } catch (IllegalArgumentException notBase64) {
                throw new UnacceptableFile("log/consistency.json holds something that is no hash.");
            }
        }
        if (path.stream().anyMatch(step -> step.length != 32)) {
            throw new UnacceptableFile("log/consistency.json holds something that is no hash.");
        }
        return previous.size() == 0 || now.equals(previous)
                ? path.isEmpty() && (previous.size() == 0 || Arrays.equals(previous.root(), now.root()))
                : MerkleProofs.isConsistent(previous.size(), now.size(), previous.root(), now.root(), path);
    }
}
