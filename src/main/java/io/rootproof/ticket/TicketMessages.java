package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.assessment.Reason;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;

/** What the page of a ticket says. In templates {@code {ticketMsg:…}}; refusals are {@link TicketRefusals}. */
@MessageBundle("ticketMsg")
interface TicketMessages {

    // --- What things are called.

    @Message("{#when it}{#is FAILURE}Root access key{#is EVIDENCE_GAP}Evidence gap{/when}")
    String kind(TicketKind it);

    @Message("{#when it}{#is CRITICAL}Critical{#is HIGH}High{/when}")
    String severity(Severity it);

    @Message("{#when it}{#is OPEN}open{#is IN_PROGRESS}in progress{#is AWAITING_VERIFICATION}awaiting verification"
            + "{#is VERIFIED}verified{#is CANCELLED}cancelled{/when}")
    String state(TicketState it);

    @Message("{#when it}{#is OPENED}Opened{#is ASSIGNED}Assigned{#is COMMENTED}Comment{#is STEP_DONE}Step done"
            + "{#is STEP_REOPENED}Step reopened{#is CHANGE_RECORDED}Change record"
            + "{#is POST_INCIDENT_NOTED}Post-incident note{#is LINKED}Link{#is FIX_CLAIMED}Deletion claimed"
            + "{#is FIX_REFUTED}Claim refuted{#is OVERDUE}Overdue{#is CONFIRMED}Confirmed{#is VERIFIED}Verified"
            + "{#is CANCELLED}Cancelled{/when}")
    String event(EventType it);

    @Message(
            "{#when it}{#is ACTIVE_KEY}The root user has an active access key."
                    + "{#is INACTIVE_KEY}The root user has an inactive access key, which can be switched on again."
                    + "{#is KEY_PRESENT}The root user has an access key.{#is NO_KEY}The root user has no access key."
                    + "{#is NO_EVIDENCE}There is no evidence.{#is STALE}The evidence is too old to count."
                    + "{#is INDETERMINATE}The evidence decides nothing."
                    + "{#is ONLY_NO_ACTIVE_KEY}The evidence speaks of active keys only."
                    + "{#is LIFECYCLE}The account is not active.{#is NO_ROOT_USER}There is no root user in this partition.{/when}")
    String reason(Reason it);

    @Message("{#when it}{#is SECURITY_HUB}Security Hub{#is CREDENTIAL_REPORT}IAM credential report"
            + "{#is ACCOUNT_SUMMARY}IAM account summary{#is ROOT_KEY_AUDIT}Root credential audit"
            + "{#is CLOUDTRAIL}CloudTrail event{#is PROWLER}Prowler{#is ORGANIZATIONS}AWS Organizations{/when}")
    String source(Source it);

    @Message("{#when it}{#is ACTIVE_KEY}Active key{#is INACTIVE_KEY}Inactive key{#is KEY_PRESENT}Key present"
            + "{#is INDETERMINATE}Decides nothing{#is NO_ACTIVE_KEY}No active key{#is NO_KEY}No key{/when}")
    String says(KeyState it);

    @Message("imported")
    String imported();

    @Message("Overdue")
    String overdue();

    // --- Head.

    @Message("Ticket {number}")
    String title(long number);

    @Message("Ticket {number}: {kind}")
    String heading(long number, String kind);

    @Message("Earlier ticket {number}")
    String earlier(long number);

    @Message("Later ticket {number}")
    String later(long number);

    @Message("All tickets")
    String all();

    @Message("This was not done")
    String notDone();

    @Message("What you typed")
    String typed();

    @Message("Summary")
    String summary();

    @Message("{length} left")
    String timeLeft(String length);

    @Message("overdue by {length}")
    String overdueBy(String length);

    @Message("Account")
    String account();

    @Message("Owner")
    String owner();

    @Message("nobody yet")
    String nobodyYet();

    @Message("Due")
    String due();

    @Message("Opened")
    String opened();

    @Message("Closed")
    String closed();

    @Message("Severity")
    String severityLabel();

    @Message("Opened because")
    String openedBecause();

    @Message("{#if never}Security Hub has never reported on this account, which is known since"
            + "{#else}Security Hub has been silent about this account since{/if}")
    String hubSilentSince(boolean never);

    @Message("Security Hub was silent about this account.")
    String hubWasSilent();

    @Message("Account now")
    String accountNow();

    @Message("Out of scope.")
    String outOfScope();

    @Message("Claimed deletion")
    String claimedDeletion();

    @Message("said by {who}")
    String saidBy(String who);

    @Message("refuted")
    String refuted();

    @Message("See also")
    String seeAlso();

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

    // --- What happened.

    @Message("Change records")
    String changes();

    @Message("Post-incident notes")
    String notes();

    @Message("What happened")
    String events();

    @Message("now {state}")
    String nowState(String state);

    @Message("Deleted, as claimed, at")
    String deletedAs();

    @Message("Newest first; {shown} of {all}.")
    String eventsShown(int shown, int all);

    @Message("All {count} events")
    String allEvents(int count);

    @Message("Read it all")
    String readAll();

    @Message("Everything that happened to ticket {number}")
    String everyEvent(long number);

    @Message("Back to the ticket")
    String backToTicket();

    // --- Forms.

    @Message("Comment")
    String comment();

    @Message("Add comment")
    String addComment();

    @Message("Your comment is in.")
    String commented();

    @Message("Give it to")
    String giveTo();

    @Message("Assign")
    String assign();

    @Message("It is {who}'s now.")
    String assigned(String who);

    @Message("The key is deleted")
    String claim();

    @Message("Correct the claimed deletion")
    String claimAgain();

    @Message("Deleted at (UTC)")
    String deletedAt();

    @Message(
            "Written like the present, in UTC: {now}. Evidence later than this closes the ticket; a key seen later refutes"
                    + " it.")
    String deletedAtHint(String now);

    @Message("If it is deleted now, a new credential report can prove it from")
    String claimWhen();

    @Message("How")
    String how();

    @Message("Who deleted it, and in which way.")
    String howHint();

    @Message("Claim the deletion")
    String sayDeleted();

    @Message("Noted. Evidence later than that closes the ticket.")
    String claimed();

    @Message("Confirm imported evidence")
    String confirm();

    @Message("Imported evidence says that there is no key. By itself it closes nothing: with the control-owner role you"
            + " may confirm it, unless you brought it in.")
    String confirmWhy();

    @Message("What you checked")
    String checked();

    @Message("Confirm and close")
    String confirmAndClose();

    @Message("The ticket is verified.")
    String confirmed();

    @Message("Add")
    String add();

    @Message("Change record")
    String change();

    @Message("What was changed, where, approved by whom")
    String changeText();

    @Message("Address of the record")
    String changeUrl();

    @Message("Record")
    String record();

    @Message("The change is recorded.")
    String recorded();

    @Message("Post-incident note")
    String note();

    @Message("How the key came to be, and what now stands in the way")
    String noteText();

    @Message("Add note")
    String addNote();

    @Message("The note is in.")
    String noted();

    @Message("Link to another tracker")
    String link();

    @Message("Address")
    String address();

    @Message("Shown as")
    String shownAs();

    @Message("Add link")
    String addLink();

    @Message("The link is in.")
    String linked();

    // --- Cancelling.

    @Message("Cancel this ticket")
    String cancel();

    @Message("Cancelling is not possible: the account is in scope and fails.")
    String cancelNot();

    @Message("For an account that is closed or left the scope, where nothing is left to fix.")
    String cancelWhen();

    @Message("Cancel ticket {number}?")
    String cancelQuestion(long number);

    @Message("The ticket is closed without a fix, and cannot be opened again.")
    String cancelCloses();

    @Message("It stays visible, with your reason, in the list and in bundles.")
    String cancelStays();

    @Message("If the account fails again, a new ticket opens by itself.")
    String cancelNew();

    @Message("Why nothing is left to do")
    String cancelReason();

    @Message("Such as: the account is closed, or left the scope.")
    String cancelReasonHint();

    @Message("The ticket is cancelled.")
    String cancelled();
}
