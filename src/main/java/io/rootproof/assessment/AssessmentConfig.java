package io.rootproof.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How results are kept up to date. */
@ConfigMapping(prefix = "rootproof.assessment")
public interface AssessmentConfig {

    /** Whether this installation assesses what is owed, and lets results age, each minute by itself. */
    @WithDefault("true")
    boolean unattended();
}
