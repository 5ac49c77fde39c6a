package io.rootproof.collection.aws;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation said that it does against root keys.
 *
 * @param features empty if it did not say
 * @param policies empty unless every policy, and what it is attached to, was read
 * @param failures calls that brought nothing; empty where all went well
 */
public record PreventionRead(Optional<Features> features, Optional<List<Policy>> policies, List<CallFailed> failures) {

    public PreventionRead {
        failures = List.copyOf(failures);
    }

    /**
     * Features of centralised root access.
     *
     * @param payloadSha256 of the answer; null where AWS refused it because none can be on
     */
    public record Features(
            boolean rootCredentialsManagement,
            boolean rootSessions,
            @Nullable String payloadSha256) {}

    /**
     * A service control policy.
     *
     * @param content its document
     * @param payloadSha256 of the answer that the document was in
     * @param targets empty for a policy that does not speak of root keys, which was not asked for
     */
    public record Policy(String id, String name, String content, String payloadSha256, List<Target> targets) {

        public Policy {
            targets = List.copyOf(targets);
        }
    }

    /**
     * What a policy is attached to.
     *
     * @param type {@code ROOT}, {@code ORGANIZATIONAL_UNIT} or {@code ACCOUNT}
     */
    public record Target(String id, String name, String type) {}
}
