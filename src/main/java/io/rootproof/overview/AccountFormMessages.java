package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Forms on the page of an account, and what they refuse. In templates {@code {accountFormMsg:…}}. */
@MessageBundle("accountFormMsg")
interface AccountFormMessages {

    @Message("Change the owner")
    String changeOwner();

    @Message("Owner")
    String owner();

    @Message("Whoever looks after the account: a team or a person. Empty for nobody.")
    String ownerHint();

    @Message("Reason")
    String reason();

    @Message("May be empty.")
    String mayBeEmpty();

    @Message("The owner was changed.")
    String ownerChanged();

    @Message("{#if inside}Take it out of scope{#else}Put it in scope{/if}")
    String changeScope(boolean inside);

    @Message("{#if inside}Take {name} out of scope?{#else}Put {name} in scope?{/if}")
    String changeScopeOf(boolean inside, String name);

    @Message("From now on it counts in no figure, and no coverage is owed for it.")
    String outCounts();

    @Message("A failure ticket of it can be cancelled then, with this as the reason. A key that is there stays there.")
    String outTickets();

    @Message("What was so before stays as it is: coverage of the past, evidence and history.")
    String pastStays();

    @Message("From now on it counts in every figure; time without proof counts against coverage.")
    String inCounts();

    @Message("If it fails, or stays unproven, a ticket opens.")
    String inTickets();

    @Message("The change is kept with your name, the time and the reason, and auditors read it.")
    String kept();

    @Message("Auditors ask for it: say why, in a sentence.")
    String scopeReasonHint();

    @Message("{#if inside}It is in scope now.{#else}It is out of scope now.{/if}")
    String scopeChanged(boolean inside);

    @Message("Say whether it is to be in scope or out of it: open this page again from the account.")
    String directionMissing();

    @Message("Give a reason: why is this account in scope, or not?")
    String reasonMissing();

    @Message("A reason has at most {most} characters; this one has {given}.")
    String reasonTooLong(int most, int given);

    @Message("The name of an owner has at most {most} characters; this one has {given}.")
    String ownerTooLong(int most, int given);

    @Message("Owner assigned.")
    String ownerAssigned();

    @Message("Take it over")
    String accept();

    @Message("Note")
    String note();

    @Message("Record the acceptance")
    String recordAcceptance();

    @Message("The acceptance was recorded.")
    String acceptanceRecorded();

    @Message("No account with this id is known here. The list of accounts has all that are.")
    String notKnown();
}
