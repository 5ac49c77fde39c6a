package io.rootproof.prevention;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Policies that reach an account, as one cell of a table for programs. */
public final class ReachText {

    private ReachText() {}

    /** Such as {@code DENIES p-ab12 DenyRootAccessKeys at Workloads (ou-ab12-11111111)}, with {@code ; } between two. */
    public static String of(List<Reach> reaches) {
        return reaches.stream()
                .map(reach -> reach.outcome() + " " + reach.policyId() + " " + reach.name() + " at "
                        + reach.path().getFirst() + " (" + reach.attachedTo() + ")"
                        + (reach.because() == null
                                ? ""
                                : " by " + reach.because().detail()))
                .collect(joining("; "));
    }

    /** The same of what the column {@code reaches} holds. */
    public static String ofKept(String json) {
        return of(KeptJson.reaches(json));
    }
}
