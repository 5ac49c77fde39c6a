package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.collection.RunStatus;
import io.rootproof.overview.FirstStep.Name;
import io.rootproof.overview.FirstStep.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a new installation is.
 *
 * @param connected whether runs have something to collect from
 * @param imported whether somebody brought evidence in
 * @param inventory whether accounts are listed, and not only discovered in evidence
 * @param collected whether a run has brought anything
 * @param lastRun id of the last run; null before the first
 * @param lastStatus how it stands; null before the first
 */
@TemplateData
record FirstStepsState(
        boolean connected,
        boolean imported,
        boolean inventory,
        boolean collected,
        @Nullable Long lastRun,
        @Nullable RunStatus lastStatus) {

    public List<FirstStep> steps() {
        return List.of(connect(), inventoryStep(), run());
    }

    public FirstStep connect() {
        return new FirstStep(Name.CONNECT, connected || imported ? State.DONE : State.NEXT);
    }

    public FirstStep inventoryStep() {
        if (inventory) {
            return new FirstStep(Name.INVENTORY, State.DONE);
        }
        if (!connect().isDone()) {
            return new FirstStep(Name.INVENTORY, State.LATER);
        }
        // A connection lists its organisation with its first run; after one that could not, somebody must help.
        return new FirstStep(Name.INVENTORY, connected && !collected ? State.BY_ITSELF : State.NEXT);
    }

    public FirstStep run() {
        if (collected || (!connected && imported)) {
            return new FirstStep(Name.RUN, State.DONE);
        }
        return new FirstStep(Name.RUN, connected ? State.NEXT : State.LATER);
    }

    public int done() {
        return (int) steps().stream().filter(FirstStep::isDone).count();
    }

    public boolean isAllDone() {
        return done() == steps().size();
    }

    public boolean isRunning() {
        return lastStatus == RunStatus.RUNNING;
    }

    /** The last run ended, and brought nothing. */
    public boolean isLastRunInVain() {
        return lastStatus == RunStatus.FAILED || lastStatus == RunStatus.INTERRUPTED;
    }
}
