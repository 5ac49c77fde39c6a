package io.rootproof.tracker;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the tracker says. In templates {@code {trackerMsg:…}}. */
@MessageBundle("trackerMsg")
interface TrackerMessages {

    @Message("Jira")
    String title();

    @Message("All tickets")
    String tickets();

    @Message(
            "Where Jira is connected, each failure ticket has an issue there. An issue set to done is a claim here; only evidence closes the ticket.")
    String lead();

    @Message("No Jira is configured. How to set one up stands in docs/notifications.md.")
    String notConfigured();

    @Message("Jira cannot be asked")
    String failing();

    @Message("It is asked again")
    String askedAgain();

    @Message("Jira")
    String site();

    @Message("Project")
    String project();

    @Message("Last answer")
    String answered();

    @Message("Statuses last read")
    String polled();

    @Message("Not sent to Jira yet")
    String unsaid();

    @Message("Jira knows everything")
    String nothingWaits();

    @Message("What Jira has not taken yet is listed here, with its reason, and can be sent again.")
    String nothingWaitsDetail();

    @Message("Ticket")
    String ticket();

    @Message("What")
    String what();

    @Message("{#when it}{#is CREATE}Make an issue{#is COMMENT}Comment{#is REOPEN}Take up again{/when}")
    String kind(TrackerCall.Kind it);

    @Message("State")
    String stateLabel();

    @Message("{#when it}{#is WAITING}Waiting{#is DONE}Sent{#is DEAD}Refused{/when}")
    String state(TrackerCall.State it);

    @Message("Attempts")
    String attempts();

    @Message("Last answer of Jira")
    String error();

    @Message("Send again")
    String again();

    @Message("for ticket {number}")
    String forTicket(long number);

    @Message("It is sent again within seconds.")
    String sentAgain();

    @Message("There is no such call to Jira that was refused.")
    String noSuchCall();
}
