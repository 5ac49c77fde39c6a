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

    @Message("The account is not known here: no listing, no inventory file and no evidence has named it.")
    String neverNamed();

    @Message("The result is {result}. {rule}")
    String notPassed(String result, String rule);

    @Message(
            "The evidence of no key is older than the account, which exists since {created}. Wait for the next collection.")
    String evidenceTooOld(String created);

    @Message(
            "Security Hub does not show IAM.4 PASSED for it yet. Enable Security Hub and a standard that has the control;"
                    + " the first check can take a day.")
    String hubNotYet();

    @Message(
            "Security Hub reports IAM.4 FAILED for it: the root user's access key must be deleted. Security Hub follows at"
                    + " its next check, in 12 to 24 hours.")
    String hubFailed();

    @Message(
            "Security Hub reports on it, but does not show IAM.4 PASSED by a check newer than the account. Wait for its"
                    + " next check, in 12 to 24 hours.")
    String hubWait();

    @Message("The account is not ready. {reasons}")
    String notReady(String reasons);

    @Message("Accepted")
    String accepted();

    @Message("by")
    String by();

    @Message("The id of an AWS account has 12 digits.")
    String twelveDigits();
}
