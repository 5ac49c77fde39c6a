package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of one account says. In templates {@code {accountMsg:…}}. */
@MessageBundle("accountMsg")
public interface AccountMessages {

    @Message("{name} {id}")
    String title(String name, String id);

    @Message("On this page")
    String contents();

    @Message("As of")
    String asOf();

    @Message("It rests on imported evidence alone.")
    String fromImport();

    @Message("Since")
    String since();

    @Message("without new evidence until")
    String validUntil();

    @Message("A key is seen in this account all the same.")
    String keyBeside();

    @Message("Sources disagree about this account.")
    String conflicting();

    @Message("Security Hub says nothing current about this account.")
    String hubSilent();

    @Message("Somebody has to switch it on, or find out why it is silent.")
    String hubSilentWhy();

    @Message("Excepted until")
    String exceptedUntil();

    @Message("An exception never changes the result.")
    String exceptedWhy();

    @Message("Exceptions")
    String exceptions();

    @Message("All exceptions of this account")
    String allExceptions();

    @Message("There are none: the key has to go.")
    String noExceptions();

    @Message("Ask for an exception")
    String askForException();

    @Message("Asked for by")
    String askedBy();

    @Message("Ends, or ended")
    String ends();

    @Message("Out of scope:")
    String outOfScope();

    @Message("it counts in no figure.")
    String outOfScopeWhy();

    @Message("Ticket {number}")
    String ticket(long number);

    @Message("is open about it.")
    String ticketOpen();

    @Message("Why")
    String why();

    @Message("The rules are asked in order; the first that applies decides. Here it was:")
    String ruleIntro();

    @Message("Rule {number} of {count}")
    String ruleNumber(int number, int count);

    @Message("All rules, in order")
    String allRules();

    @Message(
            "{#when it}{#is NO}does not apply{#is DECIDES}applies, and decides{#is NOT_ASKED}not asked any more{/when}")
    String asked(RuleLine.Asked it);

    @Message("Nothing was observed")
    String nothingObserved();

    @Message("No evidence about this account has come in that may be judged. Collect, or import a credential report.")
    String nothingObservedWhy();

    @Message("Nothing needs to be observed: this account is not judged.")
    String nothingOwed();

    @Message("No observation speaks now.")
    String noneSpeaks();

    @Message("Observations that speak now, those that decide first")
    String speaking();

    @Message("Looked at and set aside: {count}")
    String setAside(int count);

    @Message("Observations that were set aside")
    String setAsideCaption();

    @Message("{count} more are not shown here.")
    String notShown(int count);

    @Message("All evidence of this account")
    String allEvidence();

    @Message("Source")
    String source();

    @Message("Says")
    String says();

    @Message("Observed")
    String observed();

    @Message("Recorded")
    String recorded();

    @Message("What becomes of it")
    String use();

    @Message("Evidence")
    String evidence();

    @Message("imported")
    String imported();

    @Message("there since")
    String presentSince();

    @Message("Decides.")
    String decides();

    @Message("Tickets")
    String tickets();

    @Message("There has never been one.")
    String noTickets();

    @Message("State")
    String state();

    @Message("Opened")
    String opened();

    @Message("Due, or closed")
    String due();

    @Message("closed")
    String closed();

    @Message("overdue")
    String overdue();

    @Message("{#if failure}Root access key{#else}Evidence gap{/if}")
    String ticketKind(boolean failure);

    @Message("Newest evidence")
    String newestEvidence();

    @Message("None has come in.")
    String noEvidence();

    @Message("Digest")
    String digest();

    @Message("{#if kind == 'MISFILED'}misfiled{#else}rejected{/if}")
    String refused(String kind);

    @Message("When we could not look")
    String failures();

    @Message("When")
    String when();

    @Message("Call")
    String call();

    @Message("What AWS said")
    String said();

    @Message("What to do")
    String whatToDo();

    @Message("Check it at AWS")
    String atAws();

    @Message("Collect this account now")
    String collectThis();
}
