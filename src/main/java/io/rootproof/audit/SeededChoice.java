package io.rootproof.audit;

import io.rootproof.digest.Sha256;
import java.util.Comparator;
import java.util.List;

/**
 * A choice that anybody can repeat with {@code sha256sum}: of all that could be chosen, those are taken whose
 * {@code SHA-256(seed:name)} are the smallest. Nobody can foresee it, and everybody comes to the same.
 */
final class SeededChoice {

    private SeededChoice() {}

    static List<String> of(List<String> all, int many, String seed) {
        return all.stream()
                .sorted(Comparator.comparing(name -> Sha256.hex(seed + ":" + name)))
                .limit(many)
                .sorted()
                .toList();
    }
}
