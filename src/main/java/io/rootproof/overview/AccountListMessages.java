package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.assessment.SecurityHubState;

/** What the account list says. In templates {@code {accountListMsg:…}}. */
@MessageBundle("accountListMsg")
interface AccountListMessages {

    @Message("Accounts")
    String title();

    @Message("Accounts with their results now")
    String caption();

    @Message("Name, unit or id")
    String search();

    @Message("Account")
    String account();

    @Message("Result")
    String result();

    @Message("Reason")
    String reason();

    @Message("Organisational unit")
    String unit();

    @Message("Owner")
    String owner();

    @Message("Scope")
    String scope();

    @Message("In scope")
    String inScope();

    @Message("Out of scope")
    String outOfScope();

    @Message("Security Hub")
    String hub();

    @Message("Sources disagree")
    String conflicting();

    @Message("Observed")
    String observed();

    @Message("Holds until")
    String validUntil();

    @Message("Partition")
    String partition();

    @Message("State in AWS")
    String lifecycle();

    @Message("Ticket")
    String ticket();

    @Message("; sources disagree")
    String alsoConflicting();

    @Message("; excepted until")
    String alsoExcepted();

    @Message("; Security Hub silent")
    String alsoSilent();

    @Message("; out of scope")
    String alsoOut();

    @Message("Select {name}")
    String select(String name);

    @Message("No account is known yet")
    String nothingYet();

    @Message("Connect to AWS and collect, or import an inventory as CSV.")
    String nothingYetDetail();

    @Message("To collection and imports")
    String toCollection();

    @Message("No account fails")
    String noneFails();

    @Message("In no account is there current evidence of a root access key.")
    String noneFailsDetail();

    @Message("No account is left to prove")
    String allProven();

    @Message("Every account that can be judged passes, by evidence that is current.")
    String allProvenDetail();

    @Message(
            "{#when count}{#is 1}1 account now belongs to {owner}.{#else}{count} accounts now belong to {owner}.{/when}")
    String assigned(int count, String owner);

    @Message("Assigned with others from the list.")
    String because();

    @Message("{#when state}{#is REPORTING}Reporting{#is SILENT}Silent{#is NEVER}Never heard of{/when}")
    String hubName(SecurityHubState state);

    @Message("Inventory")
    String inventory();

    @Message("Listed")
    String listed();

    @Message("Not listed")
    String unlisted();
}
