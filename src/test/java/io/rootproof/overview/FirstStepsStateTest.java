package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.collection.RunStatus;
import io.rootproof.overview.FirstStep.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstStepsStateTest {

    @Test
    void nothingDone_connectingIsNext() {
        assertStates(state(false, false, false, false, null), State.NEXT, State.LATER, State.LATER);
    }

    @Test
    void connected_theRunIsNextAndBringsTheInventory() {
        assertStates(state(true, false, false, false, null), State.DONE, State.BY_ITSELF, State.NEXT);
    }

    @Test
    void importedWithoutConnection_theInventoryIsNext() {
        assertStates(state(false, true, false, false, null), State.DONE, State.NEXT, State.DONE);
    }

    @Test
    void importedInventoryOnly_evidenceIsNext() {
        assertStates(state(false, false, true, false, null), State.NEXT, State.DONE, State.LATER);
    }

    @Test
    void runThatCouldNotListTheOrganisation_leavesTheInventoryToSomebody() {
        assertStates(state(true, false, false, true, RunStatus.PARTIAL), State.DONE, State.NEXT, State.DONE);
    }

    @Test
    void runInVain_isToBeRepeated() {
        FirstStepsState failed = state(true, false, false, false, RunStatus.FAILED);

        assertStates(failed, State.DONE, State.BY_ITSELF, State.NEXT);
        assertThat(failed.isLastRunInVain()).isTrue();
        assertThat(state(true, false, false, false, RunStatus.RUNNING).isLastRunInVain())
                .isFalse();
    }

    @Test
    void allDone_byCollectionOrByImport() {
        assertThat(state(true, false, true, true, RunStatus.SUCCEEDED).isAllDone())
                .isTrue();
        assertThat(state(false, true, true, false, null).isAllDone()).isTrue();
        assertThat(state(true, true, true, false, null).isAllDone())
                .as("connected, and not collected yet")
                .isFalse();
    }

    private static FirstStepsState state(
            boolean connected, boolean imported, boolean inventory, boolean collected, @Nullable RunStatus last) {
        return new FirstStepsState(connected, imported, inventory, collected, last == null ? null : 1L, last);
    }

    private static void assertStates(FirstStepsState state, State connect, State inventory, State run) {
        assertThat(state.steps()).extracting(FirstStep::state).containsExactly(connect, inventory, run);
    }
}
