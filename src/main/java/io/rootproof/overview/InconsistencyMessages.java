package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.overview.Inconsistency.Kind;

/** What the page of what does not fit says. In templates {@code {inconsistencyMsg:…}}. */
@MessageBundle("inconsistencyMsg")
interface InconsistencyMessages {

    @Message("What does not fit together")
    String title();

    @Message("None of this is a result by itself. Each is a place where two things that should agree do not, or where"
            + " nobody looks, and each has somebody who can put it right.")
    String lead();

    @Message("As of")
    String asOf();

    @Message("Everything fits together")
    String nothing();

    @Message("Sources agree, every account is listed and looked into, and every open ticket has an owner.")
    String nothingDetail();

    @Message("{#when it}{#is CONFLICTING}Sources disagree{#is UNLISTED}Accounts in evidence that no inventory lists"
            + "{#is NEVER_COLLECTED}Accounts in scope without any evidence{#is HUB_SILENT}Security Hub is silent"
            + "{#is UNOWNED_TICKET}Open tickets without owner{#is EXPIRING_EXCEPTION}Exceptions that end within two weeks"
            + "{#is PERIOD_WITH_GAPS}Audit periods with failed or unproven time{/when}")
    String heading(Kind it);

    @Message(
            "{#when it}{#is CONFLICTING}One source says that a key exists, another that none does. The account stays failed"
                    + " until a newer observation of the first source says otherwise: collect the account again, and if they still"
                    + " disagree, look at its root user in the console.{#is UNLISTED}Evidence names them, and neither Organizations"
                    + " nor an imported list does. Find out whose they are: import them with an owner, or take them out of scope with"
                    + " the reason.{#is NEVER_COLLECTED}Nothing has ever been read of them. Look at the newest collection run for what"
                    + " it met there; usually the role for reading is missing in the account.{#is HUB_SILENT}Whatever other sources"
                    + " prove, Security Hub says nothing current of IAM.4. Switch it on, or its control, in these accounts.{#is"
                    + " UNOWNED_TICKET}Nobody has taken them, and their time runs. Assign them, or say who looks after the account."
                    + "{#is EXPIRING_EXCEPTION}When they end, the account counts as any that fails. Delete the key before, or ask for"
                    + " another exception in time.{#is PERIOD_WITH_GAPS}What is missing cannot be collected after the fact. See"
                    + " which accounts and causes it is, and explain it before the auditor asks.{/when}")
    String whatToDo(Kind it);

    @Message(
            "{#when it}{#is HUB_SILENT}since{#is CONFLICTING}since{#is UNLISTED}seen first{#is NEVER_COLLECTED}seen first"
                    + "{#is UNOWNED_TICKET}due{#is EXPIRING_EXCEPTION}ends{#is PERIOD_WITH_GAPS}until{/when}")
    String moment(Kind it);

    @Message("Exception {number}")
    String exception(String number);

    @Message("Ticket {number}")
    String ticket(String number);

    @Message("Show all {count}")
    String all(String count);

    @Message("Open the list")
    String list();
}
