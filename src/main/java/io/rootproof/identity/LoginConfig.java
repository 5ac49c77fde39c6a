package io.rootproof.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How logging in behaves. */
@ConfigMapping(prefix = "rootproof.login")
interface LoginConfig {

    /** Wrong passwords for one name within {@link #window} before attempts for it are refused unseen. */
    @WithDefault("5")
    int failuresPerPerson();

    /** Failures from one address within {@link #window}; higher, since an office may share one address. */
    @WithDefault("50")
    int failuresPerAddress();

    /** How long a failure counts. */
    @WithDefault("PT15M")
    Duration window();

    /** A session unused for this long ends. */
    @WithDefault("PT30M")
    Duration idle();

    /** A session ends after this long however much it is used. */
    @WithDefault("PT12H")
    Duration longest();

    /** Work factor of bcrypt as a power of two; 10 takes about 60 ms. */
    @WithDefault("10")
    int bcryptCost();
}
