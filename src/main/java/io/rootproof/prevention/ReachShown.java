package io.rootproof.prevention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * How a policy comes to an account, with where its document is kept.
 *
 * @param evidenceId record of the document as last read; null if it was not stored, or may not be seen
 */
public record ReachShown(
        @JsonUnwrapped Reach reach, @Nullable Long evidenceId) {

    /** The colour of its badge. */
    @JsonIgnore
    public String tone() {
        return switch (reach.outcome()) {
            case DENIES -> "good";
            case UNJUDGED -> "doubt";
            case EXEMPTS, SILENT -> "quiet";
        };
    }

    /** The shape of its badge. */
    @JsonIgnore
    public String shape() {
        return switch (reach.outcome()) {
            case DENIES -> "tick";
            case UNJUDGED -> "triangle";
            case EXEMPTS, SILENT -> "dash";
        };
    }
}
