package io.rootproof.credentialreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the root row tells besides keys: shown, and used when hunting for use; never part of the verdict. Each is null
 * where the report does not say.
 *
 * @param mfaActive whether the root user has MFA
 * @param createdAt when the account's root user was made
 * @param passwordEnabled as written: {@code not_supported} on older reports and in GovCloud
 * @param passwordLastUsed last console sign-in
 * @param keyLastUsed newest use of either key
 * @param keyLastUsedRegion where that was; {@code N/A} for services without Regions
 * @param keyLastUsedService on which service
 */
public record RootContext(
        @Nullable Boolean mfaActive,
        @Nullable Instant createdAt,
        @Nullable String passwordEnabled,
        @Nullable Instant passwordLastUsed,
        @Nullable Instant keyLastUsed,
        @Nullable String keyLastUsedRegion,
        @Nullable String keyLastUsedService) {}
