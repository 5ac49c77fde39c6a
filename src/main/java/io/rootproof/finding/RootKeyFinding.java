package io.rootproof.finding;

import io.rootproof.rootkey.KeyStatement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A finding on the access keys of one account's root user, whoever made it. */
public sealed interface RootKeyFinding permits SecurityHubFinding, ProwlerFinding {

    /** The account it is about: 12 digits. */
    String accountId();

    /** {@code aws}, {@code aws-us-gov}, {@code aws-cn}. */
    String partition();

    /** The Region it was made in, such as {@code eu-central-1}. */
    String region();

    /** The standard it was made for, such as {@code cis-aws-foundations-benchmark/v/1.4.0}; null where it names none. */
    @Nullable
    String standard();

    /** As of when it is true, in milliseconds. */
    Instant observedAt();

    /** What it says. */
    KeyStatement statement();
}
