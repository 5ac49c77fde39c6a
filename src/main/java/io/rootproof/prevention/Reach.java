package io.rootproof.prevention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.rootproof.prevention.scp.Doubt;
import io.rootproof.prevention.scp.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a policy comes to an account.
 *
 * @param policyId such as {@code p-ab12cd34}
 * @param outcome what it does to the account's root user
 * @param because what leaves it out, or cannot be judged; null for a denial
 * @param attachedTo id of the root, unit or account that it is attached to
 * @param kind of that
 * @param path names from where it is attached down to the account
 */
public record Reach(
        String policyId,
        String name,
        Outcome outcome,
        @Nullable Doubt because,
        String attachedTo,
        Place.Kind kind,
        List<String> path) {

    public Reach {
        path = List.copyOf(path);
    }

    @JsonIgnore
    public boolean isDenial() {
        return outcome == Outcome.DENIES;
    }

    @JsonIgnore
    public boolean isUnjudged() {
        return outcome == Outcome.UNJUDGED;
    }

    /** Names from where it is attached down to the account, as one line. */
    @JsonIgnore
    public String way() {
        return String.join(" › ", path);
    }
}
