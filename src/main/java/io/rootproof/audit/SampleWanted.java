package io.rootproof.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants sampled: accounts by name or a number of them at random, on days by name or at random.
 *
 * @param accountIds 12 digits each; empty where they are chosen at random
 * @param randomAccounts how many to choose; 0 where they are named
 * @param at UTC days or instants; empty where they are chosen at random
 * @param randomDays how many to choose; 0 where they are named
 * @param seed what the random choice is repeated by
 * @param note why, for whoever reads it
 */
public record SampleWanted(
        @Nullable List<String> accountIds,
        @Nullable Integer randomAccounts,
        @Nullable List<String> at,
        @Nullable Integer randomDays,
        @Nullable String seed,
        @Nullable String note) {

    List<String> named() {
        return accountIds == null
                ? List.of()
                : accountIds.stream().map(String::strip).distinct().toList();
    }

    List<String> times() {
        return at == null
                ? List.of()
                : at.stream().map(String::strip).distinct().toList();
    }

    int someAccounts() {
        return randomAccounts == null ? 0 : randomAccounts;
    }

    int someDays() {
        return randomDays == null ? 0 : randomDays;
    }

    String words() {
        return note == null ? "" : note.strip();
    }
}
