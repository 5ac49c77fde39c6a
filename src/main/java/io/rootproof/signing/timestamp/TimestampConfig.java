package io.rootproof.signing.timestamp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who says when something existed. */
@ConfigMapping(prefix = "rootproof.timestamp")
interface TimestampConfig {

    /** RFC 3161 authorities, asked one after the other until one gives a timestamp that can be used. */
    Optional<List<URI>> urls();

    /** Files in PEM with the roots of those authorities. Needed with URLs: an unknown authority proves nothing. */
    Optional<List<Path>> trustedCertificates();

    /** How far an authority's clock may be from this one's. */
    @WithDefault("1m")
    Duration largestSkew();

    /** How long one authority is waited for. */
    @WithDefault("10s")
    Duration timeout();

    /** The built-in authority, which says TEST and proves nothing; on in demo mode where no URL is configured. */
    Optional<Boolean> testAuthority();
}
