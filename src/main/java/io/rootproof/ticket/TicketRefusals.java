package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.assessment.Result;

/** Why something was not done to a ticket, on pages and in the API. */
@MessageBundle("ticketRefusedMsg")
interface TicketRefusals {

    @Message("There is no ticket {number}.")
    String unknown(long number);

    @Message("Tickets have numbers, such as 12.")
    String notANumber();

    @Message("Ticket {number} is {state}, where this cannot happen.")
    String notNow(long number, String state);

    @Message("Ticket {number} is {state} and takes comments and notes only. If the account fails again, a new ticket"
            + " opens by itself.")
    String finished(long number, String state);

    @Message("Ticket {number} is about missing evidence, not about a key: it closes when current evidence comes in.")
    String gapHasNoFix(long number);

    @Message("The deletion, {at}, is in the future. Claim it after it was made, in UTC.")
    String inFuture(String at);

    @Message("The deletion, {at}, is before {lastKey}, when a key was last seen. Give the time of the deletion in UTC,"
            + " or delete what is still there.")
    String beforeLastKey(String at, String lastKey);

    @Message("Account {account} is in scope and fails, so ticket {number} stays open. Delete the key, or first take the"
            + " account out of scope with a reason.")
    String failsInScope(String account, long number);

    @Message("An evidence gap closes when it ends; there is nothing to confirm.")
    String gapHasNoConfirmation();

    @Message("The account is {#when it}{#is FAILED}failed{#is UNKNOWN}unknown{#is NOT_ASSESSABLE}not assessable"
            + "{#else}not applicable{/when}, not passed: there is nothing to confirm yet.")
    String notPassed(Result it);

    @Message("There is no imported evidence of no key that is later than the last sighting of a key.")
    String nothingToConfirm();

    @Message("There is no imported evidence of no key that is later than the last sighting of a key and the claimed"
            + " deletion.")
    String nothingToConfirmAfterClaim();

    @Message("You brought this evidence in yourself. Somebody else with the control-owner role confirms it.")
    String yourOwnEvidence();

    @Message("The runbook has steps 1 to {last}, not {step}.")
    String noSuchStep(int last, int step);

    @Message("Nobody who can log in has the user name {name}. Choose one from People.")
    String nobody(String name);

    @Message("{name} is an auditor, who reads and works on nothing. Give it to somebody else.")
    String readsOnly(String name);

    @Message("{what} is empty. Write something there.")
    String empty(String what);

    @Message("{what} has {length} characters; at most {longest} are kept. Shorten it.")
    String tooLong(String what, String length, String longest);

    @Message("{what} must be a web address such as https://tracker.example.org/SEC-42, without a password in it.")
    String notAnAddress(String what);

    @Message("{what} must be a date and time in UTC, such as 2026-11-22 10:15.")
    String notATime(String what);

    @Message("Send a JSON object as body.")
    String sendJson();

    /** For programs, which know it by its name. */
    @Message("{name} must be a date and time with offset (RFC 3339), such as 2026-11-22T10:15:00Z.")
    String notAnInstant(String name);

    @Message("{#when it}{#is 'text'}The text{#is 'url'}The address{#is 'label'}The name of the link"
            + "{#is 'owner'}The owner{#is 'deletedAt'}The time of the deletion{#is 'note'}The note"
            + "{#is 'reason'}The reason{#else}{it}{/when}")
    String field(String it);

    @Message("A ticket about missing evidence has no key whose use could be looked for.")
    String gapHasNoHunt();

    @Message(
            "No connection that is enabled reaches account {accountId}, so its event history cannot be read from here. Look into it by hand, as the page of the ticket says.")
    String huntReachesNothing(String accountId);
}
