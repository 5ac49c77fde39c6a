package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the style guide says; {@code {styleMsg:…}}. */
@MessageBundle("styleMsg")
interface StyleMessages {

    @Message("Style guide")
    String title();

    @Message(
            "What pages are made of. A page that needs something new gets a tag for it, and the tag gets a place here.")
    String lead();

    @Message("Results")
    String results();

    @Message(
            "Always words, a shape and a colour together, so that no result hangs on colour alone. A result of evidence goes through this tag and no other.")
    String resultsWhen();

    @Message("Ticket states")
    String states();

    @Message("The same badges for work. Overdue stands beside the state, never instead of it.")
    String statesWhen();

    @Message("Instants")
    String instants();

    @Message(
            "UTC to the minute with its Z; the full instant and how long ago is in the hint. How long ago is written out where somebody has to act by it.")
    String instantsWhen();

    @Message("not yet")
    String notYet();

    @Message("Digests")
    String digests();

    @Message("Twelve digits to tell them apart, all of them for those who listen; a click or Enter copies all.")
    String digestsWhen();

    @Message("Accounts and people")
    String accounts();

    @Message(
            "An account is its name and its twelve digits and leads to its page. A person is a user name. Both are nobody's to translate.")
    String accountsWhen();

    @Message("Words of the trade")
    String terms();

    @Message("A word that a newcomer to the field would look up is a link to the glossary, with the meaning as hint.")
    String termsWhen();

    @Message("Tables")
    String tables();

    @Message(
            "A caption, headings with scope, figures to the right. A wide table scrolls in a region that the keyboard reaches; the page itself never scrolls sideways.")
    String tablesWhen();

    @Message("Accounts by result, an example")
    String tableCaption();

    @Message("Account")
    String account();

    @Message("Result")
    String result();

    @Message("Seen")
    String seen();

    @Message("Days")
    String days();

    @Message("Forms")
    String forms();

    @Message(
            "Problems stand at the top with a link to each field, and at the field. What was typed stays. The hint comes before the field.")
    String formsWhen();

    @Message("Deleted at (UTC)")
    String deletedAt();

    @Message("Such as 2026-11-22T10:15")
    String deletedHint();

    @Message("Say when the key was deleted.")
    String deletedProblem();

    @Message("Note")
    String note();

    @Message("Claim the fix")
    String claim();

    @Message("Asking again")
    String confirming();

    @Message("What cannot be taken back is asked on a page of its own, which says what will happen.")
    String confirmingWhen();

    @Message("Empty states")
    String empties();

    @Message(
            "Nothing yet tells how to begin; nothing matches offers to clear the filter; all well says so. They never look alike.")
    String emptiesWhen();

    @Message("The control in operation")
    String operation();

    @Message("How far an exception is, which reviews are due, and which lines of the control card changed.")
    String operationWhen();

    @Message("# Objective\nNo root key is active.")
    String cardBefore();

    @Message("# Objective\nThere is no root key, active or inactive.")
    String cardAfter();

    @Message("Charts")
    String charts();

    @Message(
            "Drawn by the server as SVG, with a summary in words and a table of the same figures. No colour without a shape or a place.")
    String chartsWhen();

    @Message("Four days: one all passed, two with a failure, one with something unknown; nothing to prove on the last")
    String chartSummary();

    @Message("Colours")
    String colours();

    @Message(
            "Four tones carry meaning: good, bad, doubt, quiet. Their text on their ground has a contrast of 4.5 to 1 or more in both themes. They are those of the PDF, too.")
    String coloursWhen();

    @Message("Good")
    String good();

    @Message("Bad")
    String bad();

    @Message("Doubt")
    String doubt();

    @Message("Quiet")
    String quiet();

    @Message("Facts")
    String facts();

    @Message("Names with their values, side by side where there is room.")
    String factsWhen();

    @Message("Owner")
    String owner();

    @Message("Due")
    String due();

    @Message("Lists")
    String lists();

    @Message(
            "Every list has the same frame: filters that stand in the URL and can be taken away one by one, columns to choose, an export of just this view, views kept under a name. On a phone each row becomes a card.")
    String listsWhen();

    @Message("State")
    String state();

    @Message("Delete the token?")
    String confirmQuestion();

    @Message("Programs that use it are refused from now on.")
    String confirmConsequence();

    @Message("Delete the token")
    String confirmDo();

    @Message("Nothing has been collected yet")
    String emptyBegin();

    @Message("Connect an organisation, or import a file.")
    String emptyBeginDetail();

    @Message("Begin")
    String emptyBeginDo();

    @Message("Nothing matches these filters")
    String emptyNothing();

    @Message("There are 72 without them.")
    String emptyNothingDetail();

    @Message("Clear the filters")
    String emptyNothingDo();

    @Message("No ticket is open")
    String emptyWell();

    @Message("Every account that can be proven is.")
    String emptyWellDetail();
}
