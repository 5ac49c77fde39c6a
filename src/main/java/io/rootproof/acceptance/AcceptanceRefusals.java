package io.rootproof.acceptance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something was not done about an exception, on pages and in the API. */
@MessageBundle("exceptionRefusedMsg")
interface AcceptanceRefusals {

    @Message("There is no exception {id}.")
    String unknown(String id);

    @Message("There is no account {id}. Give the 12 digits of one that is listed under Accounts.")
    String noSuchAccount(String id);

    @Message(
            "Account {account} shows no key now, so there is nothing to accept. An exception is for a key that is there;"
                    + " it cannot be had in advance.")
    String noKey(String account);

    @Message("Account {account} is out of scope, so nobody asks about its keys. Put it in scope first.")
    String outOfScope(String account);

    @Message(
            "Exception {id} covers part of this time already ({from} to {to}). Ask for one that begins when it is over,"
                    + " or end that one first.")
    String overlaps(long id, String from, String to);

    @Message("The start, {at}, is in the past. Leave it empty: the exception then begins when it is approved.")
    String startInPast(String at);

    @Message("Say when it ends: an exception without an end is not one.")
    String noExpiry();

    @Message("The end, {at}, is in the past. Choose a later one.")
    String expiryInPast(String at);

    @Message("The end, {at}, is not after the start. Choose a later one.")
    String expiryBeforeStart(String at);

    @Message("The control card allows {days} days{#if row}, and exceptions of an account that follow each other count"
            + " together; this row began at {from}{/if}. The latest possible end is {latest}.")
    String beyondLimit(String days, boolean row, String from, String latest);

    @Message("The control card allows {days} days, and exceptions of an account that follow each other count together;"
            + " this row began at {from} and has used them up. The key has to go.")
    String limitUsedUp(String days, String from);

    @Message("You asked for this exception yourself. Somebody else with the control-owner role decides.")
    String ownRequest();

    @Message("Exception {id} is {state}, where this cannot happen.")
    String notNow(long id, String state);

    @Message("The time asked for is over, so there is nothing left to decide. Ask anew.")
    String overAlready();

    @Message("The keys are no longer as they were on the page that you decided on. Look at them as they are now, then"
            + " decide.")
    String stateChanged();

    @Message("Send the stateDigest of the keys that you saw: the exception says it as currentState.digest.")
    String noDigest();

    @Message("The decision is APPROVED or REJECTED.")
    String noSuchDecision();

    @Message("Only whoever asked may take the request back. Decide on it instead.")
    String notYourRequest();

    @Message("Only a control owner, or whoever asked for it, may end an exception.")
    String notYoursToEnd();

    @Message("{what} is empty. Write something there.")
    String empty(String what);

    @Message("{what} has {length} characters; at most {longest} are kept. Shorten it.")
    String tooLong(String what, String length, String longest);

    @Message("{what} must be a date and time in UTC, such as 2026-11-22 10:15, or a day.")
    String notATime(String what);

    /** For programs, which know it by its name. */
    @Message("{name} must be a date and time with offset (RFC 3339), such as 2026-11-22T10:15:00Z.")
    String notAnInstant(String name);

    @Message("Send a JSON object as body.")
    String sendJson();

    @Message("{#when it}{#is 'justification'}The task that needs the key{#is 'whyNoRole'}Why no role can do it"
            + "{#is 'compensatingControls'}What guards the key meanwhile{#is 'startsAt'}The start"
            + "{#is 'expiresAt'}The end{#is 'reason'}The reason{#is 'accountId'}The account{#else}{it}{/when}")
    String field(String it);
}
