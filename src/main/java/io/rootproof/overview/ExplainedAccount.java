package io.rootproof.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.rootproof.assessment.ExplanationLine;
import java.util.List;

/** An account as in the list, with why its result is what it is. */
public record ExplainedAccount(@JsonUnwrapped AccountItem account, List<ExplanationLine> explanation) {}
