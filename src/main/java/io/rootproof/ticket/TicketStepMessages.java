package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What has to happen to a ticket: the next step, what closes it, the checklist. In templates {@code {ticketStepMsg:…}}. */
@MessageBundle("ticketStepMsg")
interface TicketStepMessages {

    // --- What to do next.

    @Message("What to do next")
    String next();

    @Message("Nobody works on it yet. It is an incident until shown otherwise: take it, and begin with the checklist.")
    String nextTake();

    @Message("It is {who}'s, and not begun. Whoever begins takes it.")
    String nextTakeOver(String who);

    @Message("Nobody works on it yet. Take it, then get current evidence.")
    String nextTakeGap();

    @Message("Nobody works on it yet. Take it, then switch Security Hub and the control IAM.4"
            + " {#if never}on{#else}on again{/if} in the account's Regions.")
    String nextTakeHub(boolean never);

    @Message("{who} works on it.")
    String nextOther(String who);

    @Message("Work down the checklist ({done} of {all} done). When the key is deleted, say when that was.")
    String nextClaim(long done, int all);

    @Message("A key was seen after the claimed deletion, so the work goes on. Delete what is still there, then claim"
            + " the deletion anew.")
    String nextClaimAgain();

    @Message("Wait. A credential report that can prove the deletion is made at the earliest")
    String nextWait();

    @Message("A credential report that proves the deletion can be had now: collect evidence.")
    String nextCollect();

    @Message("Get current evidence: collect it, or import it. The ticket closes by itself.")
    String nextCollectGap();

    @Message("Switch Security Hub and the control IAM.4 {#if never}on{#else}on again{/if} in the account's Regions;"
            + " its first check can take a day. The ticket closes by itself when Security Hub reports.")
    String nextHub(boolean never);

    @Message("Imported evidence says that the key is gone. Look at it; if you can vouch for it, confirm it.")
    String nextConfirm();

    @Message("Analysts and admins work on tickets; you may read.")
    String nextRead();

    @Message("It is closed. Write down how the key came to be, and what now stands in the way of another.")
    String nextNote();

    @Message("It is closed. Nothing is left to do.")
    String nextNothing();

    @Message("It was cancelled. If the account fails again, a new ticket opens by itself.")
    String nextCancelled();

    @Message("Take this ticket")
    String take();

    @Message("Say when the key was deleted")
    String toClaim();

    @Message("Go to collection")
    String toCollection();

    @Message("Go to the account at AWS")
    String toAws();

    @Message("Confirm the evidence")
    String toConfirm();

    @Message("Write a note")
    String toNote();

    // --- What closes it.

    @Message("What closes it")
    String closes();

    @Message("Evidence only, nobody's word: the account passes, by a collected no key observation later than the last"
            + " sighting of a key.")
    String closesByEvidence();

    @Message("Evidence only, nobody's word: the account passes, by a collected no key observation later than the last"
            + " sighting of a key and later than the claimed deletion.")
    String closesByEvidenceAfterClaim();

    @Message("Current evidence: it closes when the account is known again and Security Hub reports on it.")
    String closesGap();

    @Message("Last sighting of a key")
    String lastKey();

    @Message("Report proves it if made after")
    String reportAfter();

    @Message("New credential report from")
    String reportEarliest();

    @Message("at the latest")
    String reportLatest();

    @Message("IAM keeps one credential report per account and hands out the same one for 4 hours. Security Hub follows"
            + " at its next check, in 12 to 24 hours.")
    String reportWhy();

    @Message("Why it was cancelled")
    String whyCancelled();

    @Message("What closed it")
    String whatClosed();

    @Message("What refuted a claimed deletion")
    String whatRefuted();

    @Message("What opened it")
    String whatOpened();

    @Message("Observed")
    String observed();

    @Message("and {count} more")
    String more(int count);

    @Message("All evidence of this account")
    String allEvidence();

    // --- Checklist.

    @Message("Checklist")
    String checklist();

    @Message("Version {card} of the control card")
    String ofCard(int card);

    @Message("was in force when the ticket was opened; its steps stay those of the ticket.")
    String cardStays();

    @Message("{done} of {all} done")
    String stepsDone(long done, int all);

    @Message("Done")
    String done();

    @Message("To do")
    String toDo();

    @Message("Undo")
    String undo();

    @Message("Step {number}: done")
    String stepToDone(int number);

    @Message("Step {number}: not done after all")
    String stepToUndone(int number);

    @Message("Step {number} is done.")
    String stepIsDone(long number);

    @Message("Step {number} is open again.")
    String stepIsOpen(long number);
}
