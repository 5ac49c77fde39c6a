package io.rootproof.onboarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an account is not ready, and what was refused. */
@MessageBundle("gateMsg")
interface GateMessages {

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

    @Message("The id of an AWS account has 12 digits.")
    String twelveDigits();

    @Message("A note has at most {most} characters; this one has {given}.")
    String noteTooLong(int most, int given);

    @Message("No account with this number is known here.")
    String notKnown();
}
