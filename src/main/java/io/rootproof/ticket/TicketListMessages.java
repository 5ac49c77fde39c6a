package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the ticket list says. In templates {@code {ticketListMsg:…}}. */
@MessageBundle("ticketListMsg")
interface TicketListMessages {

    @Message("Tickets")
    String title();

    @Message("Tickets and how far they are")
    String caption();

    @Message("Number, account or owner")
    String search();

    @Message("Ticket")
    String ticket();

    @Message("State")
    String state();

    @Message("To do")
    String unfinished();

    @Message("Kind")
    String kind();

    @Message("Account")
    String account();

    @Message("Audit period")
    String auditPeriod();

    @Message("Owner")
    String owner();

    @Message("Nobody has it")
    String unowned();

    @Message("Severity")
    String severity();

    @Message("Overdue")
    String overdue();

    @Message("Due")
    String due();

    @Message("Opened")
    String opened();

    @Message("Closed")
    String closed();

    @Message("Unfinished first, then by due time.")
    String workFirst();

    @Message("Select ticket {number}")
    String select(long number);

    @Message("There are no tickets")
    String nothingYet();

    @Message("One opens by itself when an account fails, or is without evidence for too long.")
    String nothingYetDetail();

    @Message("Nothing is left to do")
    String allDone();

    @Message("No ticket of this view is unfinished. New ones open by themselves.")
    String allDoneDetail();

    @Message(
            "{#when count}{#is 1}1 ticket is assigned to {owner} now.{#else}{count} tickets are assigned to {owner} now.{/when}")
    String assigned(int count, String owner);
}
