package io.rootproof.verification;

import io.quarkus.qute.TemplateData;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.TrustAnchors;
import java.util.List;
import java.util.stream.Collectors;

/** Whom this installation believes, with fingerprints to compare. */
@TemplateData
record Believed(List<Known> signers, List<Known> authorities, List<String> logKeys) {

    /**
     * A certificate.
     *
     * @param sha256 of its DER bytes
     */
    @TemplateData
    record Known(String name, String sha256) {}

    static Believed of(Pinned pinned) {
        return new Believed(
                known(pinned.signers()),
                known(pinned.authorities()),
                pinned.logKeys().stream().map(NoteVerifier::encoded).toList());
    }

    private static List<Known> known(TrustAnchors anchors) {
        return anchors.certificates().stream()
                .map(each -> new Known(each.getSubjectX500Principal().getName(), SigningKey.fingerprint(each)))
                .distinct()
                .toList();
    }

    String text() {
        return lines("signer", signers)
                + lines("timestamp authority", authorities)
                + logKeys.stream().map(key -> "log key: " + key + "\n").collect(Collectors.joining());
    }

    private static String lines(String what, List<Known> known) {
        return known.stream()
                .map(each -> what + ": SHA-256 " + each.sha256() + " " + each.name() + "\n")
                .collect(Collectors.joining());
    }
}
