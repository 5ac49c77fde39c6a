package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of one's own work says. In templates {@code {myWorkMsg:…}}. */
@MessageBundle("myWorkMsg")
interface MyWorkMessages {

    @Message("My work")
    String title();

    @Message("What waits for you, the most urgent first.")
    String lead();

    @Message("Nothing waits for you")
    String nothing();

    @Message("Tickets that are assigned to you, and what only your role can do, appear here.")
    String nothingDetail();

    @Message("Reviews to hold")
    String reviews();

    @Message("Your tickets")
    String mine();

    @Message("Nothing is assigned to you.")
    String noneMine();

    @Message("Tickets that nobody has")
    String unowned();

    @Message("Imported evidence to vouch for")
    String toConfirm();

    @Message(
            "These accounts pass by evidence that somebody else imported. Read it, and if you believe it, close the ticket.")
    String toConfirmWhy();

    @Message("Messages that could not be delivered")
    String undelivered();

    @Message(
            "{#when count}{#is '1'}1 message is no longer tried, until somebody repairs the cause.{#else}{count} messages are no"
                    + " longer tried, until somebody repairs the cause.{/when}")
    String givenUp(String count);

    @Message("See why, and send them again")
    String sendAgain();

    @Message("Exceptions to decide on")
    String toDecide();

    @Message("Exception {id}")
    String exception(long id);

    @Message("asked for by")
    String askedBy();

    @Message("Ticket")
    String ticket();

    @Message("State")
    String state();

    @Message("Account")
    String account();

    @Message("Due")
    String due();

    @Message("overdue")
    String overdue();

    @Message("Show all {count}")
    String all(String count);

    @Message("Open the list")
    String list();
}
