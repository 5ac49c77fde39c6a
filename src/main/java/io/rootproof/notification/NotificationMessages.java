package io.rootproof.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of messages say. In templates {@code {notificationMsg:…}}. */
@MessageBundle("notificationMsg")
interface NotificationMessages {

    @Message("Notifications")
    String title();

    @Message("Messages that went, or should have gone, to people and programs.")
    String lead();

    @Message("Messages, newest first")
    String caption();

    @Message("Message")
    String what();

    @Message("When")
    String told();

    @Message("State")
    String stateLabel();

    @Message("Topic")
    String topicLabel();

    @Message("To")
    String destination();

    @Message("Attempts")
    String attempts();

    @Message("Last answer")
    String error();

    @Message("Next attempt")
    String next();

    @Message("Headline, address or channel")
    String search();

    @Message(
            "{#when it}{#is WAITING}Waiting{#is DELIVERED}Delivered{#is DEAD}Not delivered{#is KEPT}Kept, not sent{/when}")
    String state(Delivery.State it);

    @Message(
            "{#when it}{#is TICKET_OPENED}Ticket opened{#is TICKET_ASSIGNED}Ticket assigned{#is FIX_CLAIMED}Fix claimed"
                    + "{#is FIX_REFUTED}Fix refuted{#is TICKET_VERIFIED}Ticket verified{#is TICKET_CANCELLED}Ticket cancelled"
                    + "{#is TICKET_OVERDUE}Ticket overdue{#is TICKET_ESCALATED}Ticket escalated"
                    + "{#is EXCEPTION_REQUESTED}Exception requested{#is EXCEPTION_DECIDED}Exception decided"
                    + "{#is EXCEPTION_ENDED}Exception ended{#is REVIEW_OVERDUE}Review overdue{#is ACCOUNT_APPEARED}New account"
                    + "{#is ACCOUNT_READY}Account ready{#is ACCOUNT_OVERDUE}Account overdue{#is PERIOD_CLOSED}Audit period closed"
                    + "{/when}")
    String topic(Topic it);

    @Message("No message yet")
    String nothingYet();

    @Message(
            "When a ticket is opened, assigned, overdue or closed, the configured channels hear of it and it is listed here.")
    String nothingYetDetail();

    @Message("Every message was delivered")
    String allDelivered();

    @Message("What cannot be delivered for two days stands here, to be sent again.")
    String allDeliveredDetail();

    @Message("No channel is configured: nobody is told anything. How to set one up stands in docs/notifications.md.")
    String noChannel();

    @Message(
            "Demo: no channel is configured, so nothing leaves this machine. These are the messages as a mail, a chat and a program would get them.")
    String demo();

    @Message("{#when it}{#is MAIL}Mail{#is SLACK}Chat{#is WEBHOOK}Webhook{/when}")
    String kind(ChannelKind it);

    @Message("Messages that were not delivered: {count}.")
    String dead(long count);

    @Message("See why, and send again")
    String seeDead();

    @Message("There is no such message. It may have been delivered and forgotten since.")
    String noSuchMessage();

    @Message("There is no topic {given}. Choose one of {known}.")
    String noSuchTopic(String given, String known);

    @Message("Send again")
    String again();

    @Message("It is sent again now. Load this page again to see what came of it.")
    String sentAgain();

    @Message(
            "This message was kept and is never sent: it belongs to the demo, or was more than two hours old when it was told.")
    String notSendable();

    @Message("This message was delivered. Nothing is sent twice.")
    String wasDelivered();

    @Message("Message {number}")
    String oneTitle(long number);

    @Message("Delivery")
    String delivery();

    @Message("Channel")
    String channel();

    @Message("Delivered")
    String deliveredAt();

    @Message("{#when it}{#is KEPT}never sent{#else}not yet{/when}")
    String notYet(Delivery.State it);

    @Message("none")
    String none();

    @Message("Id, the same in each attempt")
    String id();

    @Message("Contents")
    String contents();

    @Message("for")
    String recipient();

    @Message("and {count} more")
    String more(int count);
}
