package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketMachineTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, ASSIGNED, IN_PROGRESS",
        "IN_PROGRESS, FIX_CLAIMED, AWAITING_VERIFICATION",
        "OPEN, FIX_CLAIMED, AWAITING_VERIFICATION",
        "AWAITING_VERIFICATION, FIX_REFUTED, IN_PROGRESS",
        "AWAITING_VERIFICATION, ASSIGNED, AWAITING_VERIFICATION",
        "OPEN, COMMENTED, OPEN",
        "VERIFIED, POST_INCIDENT_NOTED, VERIFIED",
    })
    void after_possibleEvent_isTheNextState(TicketState state, EventType event, TicketState next) {
        assertThat(TicketMachine.after(state, event)).contains(next);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "IN_PROGRESS", "AWAITING_VERIFICATION"})
    void after_unfinished_mayBeVerifiedAndCancelled(TicketState state) {
        assertThat(TicketMachine.after(state, EventType.VERIFIED)).contains(TicketState.VERIFIED);
        assertThat(TicketMachine.after(state, EventType.CANCELLED)).contains(TicketState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"VERIFIED", "CANCELLED"})
    void after_finished_nothingLeadsAway(TicketState state) {
        assertThat(EnumSet.allOf(EventType.class))
                .allSatisfy(
                        event -> assertThat(TicketMachine.after(state, event).orElse(state))
                                .isEqualTo(state));
        assertThat(TicketMachine.after(state, EventType.ASSIGNED)).isEmpty();
        assertThat(TicketMachine.after(state, EventType.FIX_CLAIMED)).isEmpty();
    }

    @Test
    void after_refutationWithoutClaim_isRefused() {
        assertThat(TicketMachine.after(TicketState.IN_PROGRESS, EventType.FIX_REFUTED))
                .isEmpty();
    }
}
