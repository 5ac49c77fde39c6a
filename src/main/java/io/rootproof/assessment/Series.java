package io.rootproof.assessment;

import io.rootproof.evidence.Source;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together in time: observations of one source, Region and standard about one account. Within a series the
 * newer replaces the older; across series they stand side by side.
 *
 * @param region null for sources that are global in their partition
 * @param standard null where the finding names none
 */
public record Series(
        Source source, @Nullable String region, @Nullable String standard) {}
