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
            + "{#is POST_INCIDENT_NOTED}Post-incident note{#is LINKED}Link{#is FILE_ADDED}File{#is FIX_CLAIMED}Deletion claimed"
            + "{#is FIX_REFUTED}Claim refuted{#is HUNTED}Hunted for use{#is OVERDUE}Overdue{#is ESCALATED}Escalated{#is CLOCK_STOPPED}Clock stopped{#is CLOCK_RESUMED}Clock runs again"
            + "{#is CONFIRMED}Confirmed{#is VERIFIED}Verified"
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

    @Message("the clock has stood still since")
    String clockStopped();

    @Message("while an exception is in force")
    String clockWhy();

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
}
