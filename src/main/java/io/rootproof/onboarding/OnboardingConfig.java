package io.rootproof.onboarding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The gate for new accounts. */
@ConfigMapping(prefix = "rootproof.onboarding")
interface OnboardingConfig {

    /**
     * How long a new account may take to be ready. Security Hub's first check alone can take a day, and collection runs
     * every twelve hours.
     */
    @WithDefault("72h")
    Duration readyWithin();
}
