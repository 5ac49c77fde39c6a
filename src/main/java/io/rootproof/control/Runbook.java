package io.rootproof.control;

import java.util.List;

/**
 * How a root access key is got rid of, step by step.
 *
 * @param steps in the order of work, numbered from 1 without gaps
 */
public record Runbook(List<RunbookStep> steps) {

    public Runbook {
        steps = List.copyOf(steps);
    }

    /** The step of this number; {@link IllegalArgumentException} if there is none. */
    public RunbookStep step(int number) {
        if (number < 1 || number > steps.size()) {
            throw new IllegalArgumentException("The runbook has steps 1 to " + steps.size() + ", not " + number);
        }
        return steps.get(number - 1);
    }
}
