package io.rootproof.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around the facts that a review looks at. In templates {@code {lookedAtMsg:…}}. */
@MessageBundle("lookedAtMsg")
interface LookedAtMessages {

    @Message("Time covered")
    String coverage();

    @Message("of the time of all accounts in scope was proven. The times below add up all accounts.")
    String proven();

    @Message("Nothing was in scope in this time.")
    String nothingInScope();

    @Message("Passed")
    String passed();

    @Message("Failed")
    String failed();

    @Message("Unknown")
    String unknown();

    @Message("Tickets")
    String tickets();

    @Message("opened")
    String opened();

    @Message("closed, {cancelled} of them cancelled")
    String closed(String cancelled);

    @Message("open at the end, {overdue} of them overdue")
    String open(String overdue);

    @Message("Tickets that were open at the end, the earliest due first")
    String openTickets();

    @Message("{count} more are not named here.")
    String more(String count);

    @Message("Ticket")
    String ticket();

    @Message("{#when it}{#is 'FAILURE'}Failure{#is 'EVIDENCE_GAP'}Evidence gap{#else}{it}{/when}")
    String ticketKind(String it);

    @Message("Account")
    String account();

    @Message("Owner")
    String owner();

    @Message("Due")
    String due();

    @Message("overdue")
    String overdue();

    @Message("Exceptions")
    String exceptions();

    @Message("requested")
    String requested();

    @Message("approved, {rejected} rejected")
    String approved(String rejected);

    @Message("ended")
    String ended();

    @Message("in force at the end")
    String inForceAtEnd();

    @Message("Exceptions in force, the first to expire first")
    String exceptionsInForce();

    @Message("Exception")
    String exception();

    @Message("Asked for by")
    String askedBy();

    @Message("Approved by")
    String approvedBy();

    @Message("Expires")
    String expires();

    @Message("Collection")
    String collection();

    @Message("runs")
    String runs();

    @Message("{#when accounts}{#is '1'}failed calls, in 1 account{#else}failed calls, in {accounts} accounts{/when}")
    String failedCalls(String accounts);

    @Message("Accounts whose calls failed, the most first")
    String failedAccounts();

    @Message("about no single account")
    String noAccount();

    @Message("Failed calls")
    String calls();

    @Message("Code")
    String code();

    @Message("Last")
    String last();

    @Message("Population")
    String population();

    @Message("Nothing changed.")
    String nothingChanged();

    @Message("{#when it}{#is 'NAME'}names{#is 'ORGANIZATIONAL_UNIT'}organisational units{#is 'LIFECYCLE'}lifecycles"
            + "{#is 'SCOPE'}scopes{#is 'OWNER'}owners{#is 'LISTED'}entries in the inventory{#else}{it}{/when}")
    String changed(String it);

    @Message(
            "{#when it}{#is 'LIFECYCLE'}Lifecycle{#is 'SCOPE'}In scope{#is 'LISTED'}In the inventory{#else}{it}{/when}")
    String field(String it);

    @Message("Changes of lifecycle, scope and inventory, the newest first")
    String changes();

    @Message("Change")
    String change();

    @Message("{#if now}from no to yes{#else}from yes to no{/if}")
    String turned(boolean now);

    @Message("By")
    String by();

    @Message("Recorded")
    String recorded();
}
