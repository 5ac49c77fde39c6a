package io.rootproof.verification;

import io.rootproof.digest.Sha256;
import io.rootproof.signing.CmsCheck;
import io.rootproof.signing.DetachedSignature;
import io.rootproof.signing.PdfSignatureCheck;
import io.rootproof.signing.PdfSignatures;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.timestamp.TimestampCheck;
import io.rootproof.signing.timestamp.TimestampChecks;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who signed the list of files and the report, and when. */
final class SealChecks {

    private static final int LARGEST_SIGNATURE = 1024 * 1024;

    private final Contents contents;
    private final @Nullable Manifest manifest;
    private final Signers signers;
    private final Stamps stamps;
    private final List<PdfSignatureCheck> inReport = new ArrayList<>();

    SealChecks(Contents contents, @Nullable Manifest manifest, Signers signers, Stamps stamps) {
        this.contents = contents;
        this.manifest = manifest;
        this.signers = signers;
        this.stamps = stamps;
    }

    void run(Verdicts verdicts) {
        // The time first: who signed is judged as of then.
        verdicts.run(CheckName.CHECKSUM_TIMESTAMP, this::sumsTimestamp);
        verdicts.run(CheckName.CHECKSUM_SIGNATURE, this::sumsSignature);
        verdicts.run(CheckName.PDF_SIGNATURE, this::reportSignature);
        verdicts.run(CheckName.PDF_TIMESTAMP, this::reportTimestamp);
        verdicts.run(CheckName.PDF_REVISIONS, this::revisions);
    }

    private Check sumsTimestamp() throws IOException {
        CheckName name = CheckName.CHECKSUM_TIMESTAMP;
        if (contents.pdfOnly()) {
            return Check.skipped(name, "The list of checksums stands in the ZIP, not in the report.");
        }
        Optional<BundleFile> token = contents.file(Contents.TOKEN);
        if (token.isEmpty()) {
            return stamps.missing(name, Contents.TOKEN, manifest);
        }
        byte[] digest = HexFormat.of().parseHex(wanted(Contents.SUMS).sha256());
        CmsCheck signature = signatureOfSums();
        return stamps.judge(
                name,
                TimestampChecks.response(token.get().bytes(TimestampChecks.LARGEST), digest, stamps.anchors()),
                signature == null ? null : signature.claimedAt());
    }

    private @Nullable CmsCheck signatureOfSums() throws IOException {
        Optional<BundleFile> signature = contents.file(Contents.SIGNATURE);
        if (signature.isEmpty()) {
            return null;
        }
        try (InputStream sums = wanted(Contents.SUMS).open()) {
            return DetachedSignature.check(signature.get().bytes(LARGEST_SIGNATURE), sums);
        }
    }

    private Check sumsSignature() throws IOException {
        CheckName name = CheckName.CHECKSUM_SIGNATURE;
        if (contents.pdfOnly()) {
            return Check.skipped(name, "The list of checksums stands in the ZIP, not in the report.");
        }
        CmsCheck cms = signatureOfSums();
        if (cms == null) {
            return Check.fail(name, "UNSEALED: SHA256SUMS.p7s is missing, so nobody answers for this bundle.");
        }
        if (cms.token() != null) {
            return Check.fail(name, "SHA256SUMS.p7s carries a timestamp, which belongs beside it.");
        }
        Check check = signers.judge(name, cms, stamps.time());
        return check.outcome() == Outcome.FAIL ? check : told(check, cms);
    }

    /** The manifest and the certificates that came along must speak of the same signer. */
    private Check told(Check check, CmsCheck cms) throws IOException {
        X509Certificate signer = cms.signer();
        String fingerprint = signer == null ? "" : SigningKey.fingerprint(signer);
        if (manifest != null && !manifest.signer().equals(fingerprint)) {
            return Check.fail(
                    check.name(),
                    "It was signed with the certificate " + fingerprint + ", and MANIFEST.json names "
                            + PathName.printable(manifest.signer()) + ".");
        }
        Optional<BundleFile> carried = contents.file("trust/signer.pem");
        if (carried.isPresent()) {
            try (Reader pem = new InputStreamReader(carried.get().open(), StandardCharsets.ISO_8859_1)) {
                List<X509Certificate> chain = io.rootproof.signing.PemFile.certificates(pem);
                if (chain.isEmpty() || !SigningKey.fingerprint(chain.getFirst()).equals(fingerprint)) {
                    return Check.fail(check.name(), "trust/signer.pem is another certificate than the signer's.");
                }
            } catch (GeneralSecurityException unreadable) {
                return Check.fail(check.name(), "trust/signer.pem cannot be read.");
            }
        }
        return check;
    }

    private Check reportSignature() throws IOException {
        CheckName name = CheckName.PDF_SIGNATURE;
        BundleFile report = wanted(Contents.REPORT);
        PdfTraps.check(report.content(), stamps.limits());
        inReport.addAll(PdfSignatures.check(report.content()));
        if (inReport.size() != 1) {
            return Check.fail(
                    name,
                    inReport.isEmpty()
                            ? "report.pdf is not signed."
                            : "report.pdf has " + inReport.size() + " signatures, and a bundle's has one.");
        }
        PdfSignatureCheck only = inReport.getFirst();
        if (!only.reasons().isEmpty()) {
            return Check.fail(name, String.join(" ", only.reasons()));
        }
        // A report alone is judged at the time of its own timestamp.
        Instant at = stamps.known()
                .or(() -> token(only).map(TimestampCheck::genTime))
                .orElse(stamps.time());
        return signers.judge(name, only.cms(), at);
    }

    private Optional<TimestampCheck> token(PdfSignatureCheck signature) {
        byte[] token = signature.cms().token();
        return token == null
                ? Optional.empty()
                : Optional.of(TimestampChecks.token(
                                token, Sha256.start().digest(signature.cms().value()), stamps.anchors()))
                        .filter(TimestampCheck::trusted);
    }

    private Check reportTimestamp() {
        CheckName name = CheckName.PDF_TIMESTAMP;
        if (inReport.size() != 1) {
            return Check.skipped(name, "report.pdf has not one signature.");
        }
        CmsCheck cms = inReport.getFirst().cms();
        byte[] token = cms.token();
        return token == null
                ? stamps.missing(name, "The timestamp in report.pdf", manifest)
                : stamps.judge(
                        name,
                        TimestampChecks.token(token, Sha256.start().digest(cms.value()), stamps.anchors()),
                        inReport.getFirst().statedAt());
    }

    private Check revisions() {
        CheckName name = CheckName.PDF_REVISIONS;
        if (inReport.isEmpty()) {
            return Check.skipped(name, "report.pdf is not signed.");
        }
        boolean whole = inReport.stream().allMatch(PdfSignatureCheck::wholeFile) && inReport.size() == 1;
        return whole
                ? Check.pass(name, "The signature covers the whole file: nothing was added later.")
                : Check.fail(
                        name,
                        "Something was added to report.pdf after it was signed, so pages may show something else than"
                                + " what was signed.");
    }

    private BundleFile wanted(String path) throws UnacceptableFile {
        return contents.file(path).orElseThrow(() -> new UnacceptableFile(path + " is missing."));
    }
}
