package io.rootproof.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * What a review looks at: how the control did over {@code [from, to)}. Names stop after the first few, counts do not.
 * Reviews keep it as canonical JSON, so members may be added here and none may be renamed.
 *
 * @param exceptions null in reviews that were signed before there were any
 *
 */
public record LookedAt(
        Instant from,
        Instant to,
        Coverage coverage,
        Tickets tickets,
        @Nullable Exceptions exceptions,
        Collection collection,
        Population population) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Seconds of all accounts in scope, by result.
     *
     * @param share passed of those that count, 0 to 1, cut after four digits and never rounded up; null where none count
     */
    public record Coverage(
            long passedSeconds,
            long failedSeconds,
            long unknownSeconds,
            @Nullable String share) {}

    /**
     * @param opened within the time looked at
     * @param closed within it, in whichever way
     * @param cancelled those of them that no evidence closed
     * @param open at its end
     * @param overdue those of them that were past their due time by then
     * @param listed those open, the earliest due first
     */
    public record Tickets(long opened, long closed, long cancelled, long open, long overdue, List<Ticket> listed) {}

    /** A ticket that was open at the end. */
    public record Ticket(
            long number,
            String accountId,
            String accountName,
            String kind,
            @Nullable String owner,
            Instant openedAt,
            Instant dueAt,
            boolean overdue) {}

    /**
     * @param requested within the time looked at
     * @param approved within it
     * @param rejected within it
     * @param ended within it, in whichever way
     * @param inForce at its end
     * @param listed those in force, the first to expire first
     */
    public record Exceptions(
            long requested, long approved, long rejected, long ended, long inForce, List<Excepted> listed) {

        Exceptions withoutNames() {
            return new Exceptions(requested, approved, rejected, ended, inForce, List.of());
        }
    }

    /** An exception that was in force at the end. */
    public record Excepted(
            long id,
            String accountId,
            String accountName,
            String requestedBy,
            @Nullable String decidedBy,
            Instant expiresAt) {}

    /**
     * @param runs that began within the time looked at
     * @param failedCalls of those runs
     * @param accounts that they concern
     */
    public record Collection(long runs, long failedCalls, long accounts, List<Failed> listed) {}

    /**
     * An account that could not be looked into, or what concerns none.
     *
     * @param accountId null for calls about no single account, such as the listing of accounts
     */
    public record Failed(
            @Nullable String accountId, @Nullable String accountName, long calls, String code, Instant lastAt) {}

    /**
     * @param changes how many changes were recorded, by field
     * @param listed those of lifecycle, scope and inventory, the newest first
     */
    public record Population(Map<String, Long> changes, List<Changed> listed) {}

    /** What became of an account. */
    public record Changed(
            String accountId,
            String accountName,
            String field,
            @Nullable String from,
            @Nullable String to,
            String by,
            Instant recordedAt) {}

    /** Canonical JSON (RFC 8785). */
    String canonical() {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(this)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("This cannot be written as canonical JSON", e);
        }
    }

    /** SHA-256 of the canonical JSON, lower-case hexadecimal. */
    public String digest() {
        return Sha256.hex(canonical());
    }

    /** The same with counts alone. */
    LookedAt withoutNames() {
        return new LookedAt(
                from,
                to,
                coverage,
                new Tickets(
                        tickets.opened(),
                        tickets.closed(),
                        tickets.cancelled(),
                        tickets.open(),
                        tickets.overdue(),
                        List.of()),
                exceptions == null ? null : exceptions.withoutNames(),
                new Collection(collection.runs(), collection.failedCalls(), collection.accounts(), List.of()),
                new Population(population.changes(), List.of()));
    }

    /** As a review keeps it. */
    static LookedAt of(String canonical) {
        try {
            return JSON.readValue(canonical, LookedAt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A review holds what no version has written", e);
        }
    }
}
