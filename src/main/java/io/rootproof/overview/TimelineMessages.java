package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What happened to an account, in words. In templates {@code {timelineMsg:…}}. */
@MessageBundle("timelineMsg")
interface TimelineMessages {

    @Message("Over time")
    String heading();

    @Message("Result")
    String laneResult();

    @Message("Key")
    String laneKey();

    @Message("Tickets")
    String laneTickets();

    @Message("Account")
    String laneAccount();

    @Message("of the time covered by current evidence of no key")
    String covered();

    @Message("Counted until now, today too; the overview counts finished days only.")
    String untilNow();

    @Message("{length} left out, since the account could not be assessed")
    String leftOut(String length);

    @Message("What happened, in order")
    String list();

    @Message("Nothing happened in this period.")
    String nothing();

    @Message("{#when kind}"
            + "{#is KEY_MADE}Key made"
            + "{#is KEY_SEEN}Key first seen"
            + "{#is KEY_GONE}Key seen no longer"
            + "{#is GAP}Gap in evidence"
            + "{#is TICKET_OPENED}Ticket opened"
            + "{#is FIX_CLAIMED}Fix claimed: key said to be deleted"
            + "{#is FIX_REFUTED}Claim refuted: a key was seen after it"
            + "{#is OVERDUE}Ticket overdue"
            + "{#is VERIFIED}Verified: later evidence shows no key"
            + "{#is GAP_CLOSED}Gap closed: evidence came in again"
            + "{#is CANCELLED}Ticket cancelled"
            + "{#is SCOPE}Scope changed"
            + "{#is OWNER}Owner changed"
            + "{#is LIFECYCLE}Lifecycle changed"
            + "{#is LISTED}Inventory changed"
            + "{#is RENAMED}Name or unit changed"
            + "{#is ACCEPTED}Taken over"
            + "{/when}")
    String event(TimelineEvent.Kind kind);

    @Message("ticket {number}")
    String ticket(long number);

    @Message("{at} {event}")
    String marker(String at, String event);

    @Message("still so at the end of the period in view")
    String lasting();

    @Message("Nothing had to be proven in this period.")
    String nothingToProve();

    @Message("Legend")
    String legend();

    @Message("Passed")
    String passed();

    @Message("Failed")
    String failed();

    @Message("Unknown")
    String unproven();

    @Message("Not assessable, not applicable, or not known yet")
    String notJudged();

    @Message("until")
    String until();

    @Message("by")
    String by();

    @Message("before the period in view")
    String before();

    @Message("Only the newest are shown.")
    String cut();

    @Message("Show what came before")
    String older();

    @Message("{result}, worst of {from}")
    String day(String result, String from);

    @Message("{result}, worst of {from} to {to}")
    String days(String result, String from, String to);

    @Message("Nothing is known of this period.")
    String unknown();

    @Message("{count} stretches; the last one {result}; {share} covered")
    String summary(int count, String result, String share);

    @Message("Results as a table")
    String table();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Result")
    String result();

    @Message("Why")
    String why();

    @Message("sources disagree")
    String conflicting();

    @Message("{days} days")
    String lengthInDays(long days);

    @Message("{hours} hours")
    String lengthInHours(long hours);
}
