package io.rootproof.bundle;

import io.rootproof.digest.Sha256;
import io.rootproof.signing.DetachedSignature;
import io.rootproof.signing.PdfSigning;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.timestamp.TimestampSource;
import io.rootproof.signing.timestamp.TimestampToken;
import io.rootproof.signing.timestamp.TimestampsUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The seal of a key, with the time of an authority where there is one. */
final class KeySeal implements Seal {

    private final SigningKey key;
    private final @Nullable TimestampSource authority;
    private final SealPlan plan;
    private final Clock clock;
    private @Nullable TimestampToken token;

    /**
     * @param authority null to seal without a timestamp
     * @param clock asked when something is signed, which may be long after the sealing began: the authority's time has
     *     to be near
     */
    KeySeal(SigningKey key, @Nullable TimestampSource authority, SealPlan plan, Clock clock) {
        this.key = key;
        this.authority = authority;
        this.plan = plan;
        this.clock = clock;
    }

    @Override
    public SealPlan plan() {
        return plan;
    }

    /** The timestamp over the list of checksums, when that is sealed; null without one. */
    @Nullable
    TimestampToken token() {
        return token;
    }

    @Override
    public void report(Path printed, Path report) throws IOException, TimestampsUnavailable {
        PdfSigning.sign(printed, report, key, clock.instant(), authority);
    }

    @Override
    public List<DataFile> list(Path sums) throws IOException, TimestampsUnavailable {
        Path folder = Objects.requireNonNull(sums.toAbsolutePath().getParent());
        List<DataFile> files = new ArrayList<>();
        try (InputStream content = Files.newInputStream(sums)) {
            Files.write(folder.resolve(Checksums.SIGNATURE), DetachedSignature.sign(key, content, clock.instant()));
        }
        files.add(DataFile.of(folder, Checksums.SIGNATURE, "application/pkcs7-signature", "Signature of the digests"));
        Files.deleteIfExists(folder.resolve(Checksums.TIMESTAMP));
        if (authority != null) {
            token = authority.stamp(Sha256.start().digest(Files.readAllBytes(sums)));
            Files.write(folder.resolve(Checksums.TIMESTAMP), token.response());
            files.add(DataFile.of(
                    folder, Checksums.TIMESTAMP, "application/timestamp-reply", "Timestamp of the digests"));
        }
        return files;
    }
}
