package io.rootproof.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands beside addresses in the AWS console. In templates {@code {consoleMsg:…}}. */
@MessageBundle("consoleMsg")
interface ConsoleMessages {

    @Message("The AWS console shows the account that you are signed in to, so sign in to this one first."
            + " Rootproof gives you no access to AWS.")
    String note();

    @Message("{#when kind}{#is SIGN_IN}Sign in to this account"
            + "{#is CREDENTIAL_REPORT}IAM: credential report"
            + "{#is ROOT_CREDENTIALS}IAM: security credentials, with the access keys of whoever is signed in"
            + "{#is FINDING}Security Hub: the IAM.4 finding in{/when}")
    String to(ConsoleLink.Kind kind);

    @Message("leaves Rootproof, opens a new tab")
    String leaves();
}
