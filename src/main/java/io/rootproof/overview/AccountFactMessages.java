package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is known of an account, and what people decide about it. In templates {@code {accountFactMsg:…}}. */
@MessageBundle("accountFactMsg")
interface AccountFactMessages {

    @Message("The account")
    String heading();

    @Message("Organisational unit")
    String unit();

    @Message("unknown")
    String unknown();

    @Message("Lifecycle")
    String lifecycle();

    @Message("Scope")
    String scope();

    @Message("{#if inside}in scope{#else}out of scope{/if}")
    String inScope(boolean inside);

    @Message("Owner")
    String owner();

    @Message("nobody")
    String nobody();

    @Message("Partition")
    String partition();

    @Message("management account")
    String management();

    @Message("In inventory")
    String inventory();

    @Message("{#if inside}yes{#else}no, only seen in evidence{/if}")
    String inInventory(boolean inside);

    @Message("E-mail of the root user")
    String email();

    @Message("Joined")
    String joined();

    @Message("Known here since")
    String known();

    @Message("Evidence tells of the time before it was received, so a result may reach back further.")
    String knownLater();

    @Message("What changed")
    String changes();

    @Message("Nothing since it became known.")
    String noChanges();

    @Message("What")
    String what();

    @Message("By whom, and why")
    String byWhom();

    @Message("{#when field}{#is NAME}Name{#is ORGANIZATIONAL_UNIT}Organisational unit{#is LIFECYCLE}Lifecycle"
            + "{#is SCOPE}Scope{#is OWNER}Owner{#is LISTED}Inventory{/when}")
    String changed(io.rootproof.account.AccountChange.Field field);

    @Message("{#if listed}named by it{#else}no longer in it{/if}")
    String listed(boolean listed);

    @Message("{#if ready}Ready to be handed over{#else}Not ready to be handed over{/if}")
    String ready(boolean ready);

    @Message("It passed by evidence that is newer than the account, and Security Hub itself shows it.")
    String readyWhy();

    @Message("Accepted")
    String accepted();

    @Message("by")
    String by();
}
