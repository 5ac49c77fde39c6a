package io.rootproof.collection.imports;

import io.rootproof.evidence.Appended;

/** What one file brought, while it is read. */
final class Tally {

    private final Remarks ignored = new Remarks();
    private final Remarks rejected = new Remarks();
    private Appended appended = Appended.NOTHING;

    void appended(Appended more) {
        appended = appended.plus(more);
    }

    void ignore(String pointer, String reason) {
        ignored.add(pointer, reason);
    }

    void reject(String pointer, String reason) {
        rejected.add(pointer, reason);
    }

    Appended appended() {
        return appended;
    }

    Remarks ignored() {
        return ignored;
    }

    Remarks rejected() {
        return rejected;
    }

    boolean broughtNothing() {
        return appended.stored() + appended.unchanged() == 0;
    }
}
