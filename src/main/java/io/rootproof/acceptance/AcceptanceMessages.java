package io.rootproof.acceptance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;

/** What the pages about exceptions say. In templates {@code {exceptionMsg:…}}; refusals are {@link AcceptanceRefusals}. */
@MessageBundle("exceptionMsg")
interface AcceptanceMessages {

    // --- What things are called.

    @Message("{#when it}{#is REQUESTED}waiting for a decision{#is APPROVED}approved, not begun{#is IN_FORCE}in force"
            + "{#is REJECTED}rejected{#is WITHDRAWN}withdrawn{#is EXPIRED}expired{#is REVOKED}revoked"
            + "{#is LAPSED}ended by a worse state{#is RESOLVED}over, the key is gone{/when}")
    String state(AcceptanceState it);

    @Message("{#when it}{#is REQUESTED}Asked for{#is APPROVED}Approved{#is REJECTED}Rejected{#is WITHDRAWN}Withdrawn"
            + "{#is STARTED}In force{#is EXPIRED}Expired{#is REVOKED}Revoked{#is LAPSED}Ended by a worse state"
            + "{#is RESOLVED}Over, the key is gone{/when}")
    String event(AcceptanceEventType it);

    @Message("{#when it}{#is ACTIVE_KEY}active{#is INACTIVE_KEY}inactive{#else}active or not is not said{/when}")
    String keyState(KeyState it);

    @Message("{#when it}{#is SECURITY_HUB}Security Hub{#is CREDENTIAL_REPORT}IAM credential report"
            + "{#is ACCOUNT_SUMMARY}IAM account summary{#is ROOT_KEY_AUDIT}Root credential audit"
            + "{#is CLOUDTRAIL}CloudTrail event{#is PROWLER}Prowler{#is ORGANIZATIONS}AWS Organizations{/when}")
    String source(Source it);

    // --- List.

    @Message("Exceptions")
    String title();

    @Message("Exceptions, who asked for them and until when")
    String caption();

    @Message("Number, account or who asked")
    String search();

    @Message("Exception")
    String exception();

    @Message("State")
    String stateLabel();

    @Message("Open: waiting, approved or in force")
    String open();

    @Message("Account")
    String account();

    @Message("Asked for by")
    String requestedBy();

    @Message("Asked for")
    String requested();

    @Message("Decided by")
    String decidedBy();

    @Message("Starts")
    String starts();

    @Message("Ends")
    String expires();

    @Message("Was to end")
    String wasToEnd();

    @Message("never began")
    String neverBegan();

    @Message("Ended")
    String ended();

    @Message("Task")
    String task();

    @Message("There are no exceptions")
    String nothingYet();

    @Message(
            "That is the best answer to the question for them: every root key goes. Who has to ask for one does so on the"
                    + " page of the account.")
    String nothingYetDetail();

    @Message("Ask for an exception")
    String ask();

    // --- One exception.

    @Message("Exception {id}")
    String heading(long id);

    @Message("This was not done")
    String notDone();

    @Message("Summary")
    String summary();

    @Message("nobody yet")
    String nobodyYet();

    @Message("as soon as it is approved")
    String startsAtOnce();

    @Message("In force from")
    String inForceFrom();

    @Message(
            "An exception changes no result: the account stays failed. While it is in force, the clock of its ticket stands still.")
    String neverPassed();

    @Message("What was asked for")
    String what();

    @Message("The task that needs the root user's key")
    String justification();

    @Message("Why no role can do it")
    String whyNoRole();

    @Message("What guards the key meanwhile")
    String compensatingControls();

    @Message("The decision")
    String decision();

    @Message("Nobody has decided yet.")
    String undecided();

    @Message("The end")
    String end();

    @Message("The keys")
    String keys();

    @Message("As they were when it was approved")
    String keysApproved();

    @Message("As they were when it was asked for")
    String keysRequested();

    @Message("As they are now")
    String keysNow();

    @Message("They are the same now.")
    String keysSame();

    @Message("They are no longer as they were when it was asked for.")
    String keysChanged();

    @Message("No current evidence shows a key.")
    String noKeys();

    @Message("Another source says that there is no key.")
    String conflicting();

    @Message("a key, {state}")
    String keyUncounted(String state);

    @Message("{state}, made at")
    String keyMade(String state);

    @Message("{state}")
    String keyListed(String state);

    @Message("Digest")
    String digest();

    @Message("What happened")
    String events();

    // --- Decision.

    @Message("Decide")
    String decide();

    @Message("Look at the keys as they are now: that is what you approve. Another key, or an inactive one that turns"
            + " active, ends the exception.")
    String decideHint();

    @Message("Reason")
    String reason();

    @Message("Approve this exception")
    String approve();

    @Message("Reject")
    String reject();

    @Message("You asked for it, so somebody else decides.")
    String yours();

    @Message("Control owners decide.")
    String othersDecide();

    @Message("The exception is approved.")
    String approved();

    @Message("The request is rejected.")
    String rejected();

    @Message("Withdraw this request")
    String withdraw();

    @Message("Withdraw exception {id}?")
    String withdrawQuestion(long id);

    @Message("Nobody can decide on it any more. It stays in the list and in bundles.")
    String withdrawMeans();

    @Message("The request is withdrawn.")
    String withdrawn();

    @Message("End it now")
    String revoke();

    @Message("End exception {id} before its time?")
    String revokeQuestion(long id);

    @Message("The clock of the ticket runs again at once.")
    String revokeClock();

    @Message("It cannot be put in force again; whoever needs it still asks anew.")
    String revokeFinal();

    @Message("It stays in the list and in bundles, with your reason.")
    String revokeStays();

    @Message("The exception is over.")
    String revoked();

    // --- Request.

    @Message("Ask for an exception")
    String newTitle();

    @Message(
            "The usual answer is that there are none: a role, or another principal with less, does almost everything that"
                    + " a root key is kept for. If a task is left over, say which.")
    String newIntro();

    @Message(
            "At most {days} days, by the control card; exceptions that follow each other count together. A second person"
                    + " decides, with the control-owner role.")
    String newLimit(String days);

    @Message("Account id, 12 digits")
    String accountId();

    @Message("Which call or screen, how often, and for whom.")
    String justificationHint();

    @Message("What was tried, and what AWS answered.")
    String whyNoRoleHint();

    @Message("Such as: kept in a safe, alarm on each use, from named networks only.")
    String compensatingHint();

    @Message("Start (UTC)")
    String startsAt();

    @Message("Empty: as soon as it is approved.")
    String startsAtHint();

    @Message("End (UTC)")
    String expiresAt();

    @Message("A day, or a day and time, such as {now}. A day alone means that it ends when the day begins.")
    String expiresAtHint(String now);

    @Message("Send the request")
    String send();

    @Message("Leave it")
    String leave();

    @Message("Asked for. Control owners are told; one of them decides.")
    String sent();

    @Message("Open on or after (UTC)")
    String openFrom();

    @Message("Asked for before (UTC)")
    String askedBefore();
}
