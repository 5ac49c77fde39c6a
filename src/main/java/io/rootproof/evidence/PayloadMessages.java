package io.rootproof.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around a payload that is laid out for reading. In templates {@code {payloadMsg:…}}. */
@MessageBundle("payloadMsg")
interface PayloadMessages {

    @Message("What it says")
    String heading();

    @Message("Laid out for reading; the digest is over the bytes as received.")
    String laidOut();

    @Message("What the rules read is marked and labelled.")
    String marked();

    @Message("decides")
    String decides();

    @Message("masked")
    String masked();

    @Message("Masked: whatever says nothing of this account's root user, such as other users and counts of the whole"
            + " account.")
    String maskedWhy();

    @Message("Nothing is masked here. That you looked was written to the audit log.")
    String unmasked();

    @Message("Show everything")
    String showAll();

    @Message("This is written to the audit log, with your name.")
    String showAllLogged();

    @Message("Mask it again")
    String maskAgain();

    @Message("The document")
    String document();

    @Message("The root user's row of the credential report")
    String rootRow();

    @Message("All rows of the credential report")
    String allRows();

    @Message("Column")
    String column();

    @Message("Value")
    String value();

    @Message("empty")
    String empty();

    @Message("missing")
    String missing();

    @Message("{#when kind}"
            + "{#is TOO_LARGE}It is too large to be shown here. Download it."
            + "{#is BROKEN}It is not well-formed, and is shown as it came."
            + "{#is BROKEN_MASKED}It is not well-formed, so nothing in it can be told apart and all of it is masked."
            + "{#is CUT}Only the beginning is shown. Download it for the rest."
            + "{#is EMPTY}It is empty."
            + "{#is NO_ROOT_ROW}It has no row <root_account>."
            + "{#is HIDDEN_ROWS}{#if count == 0}It has no other rows.{#else if count == 1}One other row, of an IAM user, is masked."
            + "{#else}{count} other rows, of IAM users, are masked.{/if}"
            + "{#is CUT_ROWS}{count} further rows are not shown. Download it for the rest."
            + "{/when}")
    String remark(Remark.Kind kind, int count);
}
