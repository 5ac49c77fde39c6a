package io.rootproof.onboarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of new accounts says. In templates {@code {onboardingMsg:…}}. */
@MessageBundle("onboardingMsg")
interface OnboardingMessages {

    @Message("New accounts")
    String title();

    @Message("Accounts that came after the beginning, the last to appear first")
    String caption();

    @Message("A new account is ready when it passed by evidence that is newer than the account, and Security Hub itself"
            + " shows IAM.4 PASSED for it. One that is not ready after {hours} hours is in use without having passed.")
    String intro(long hours);

    @Message("Account")
    String account();

    @Message("Account, by name or number")
    String search();

    @Message("At the gate")
    String stage();

    @Message("{#when it}{#is FROM_START}There from the beginning{#is WAITING}Not ready yet"
            + "{#is OVERDUE}In use without having passed{#is READY}Ready, not accepted{#is ACCEPTED}Accepted{/when}")
    String stageName(Stage it);

    @Message("Security Hub has not reported on it")
    String hubNever();

    @Message("Security Hub is silent on it")
    String hubSilent();

    @Message("Appeared")
    String appeared();

    @Message("Ready since")
    String ready();

    @Message("not yet")
    String notYet();

    @Message("Accepted")
    String accepted();

    @Message("Unit")
    String unit();

    @Message("Owner")
    String owner();

    @Message("In use without having passed since")
    String overdue();

    @Message("Was in use without having passed")
    String late();

    @Message("No account has come since the beginning")
    String nothingYet();

    @Message("Accounts that were there when their organisation was first listed are not new. Whatever comes later is"
            + " shown here, with what it lacks.")
    String nothingYetDetail();

    @Message("No account is in use without having passed")
    String noneLate();

    @Message("Every new account became ready in time, or still has time.")
    String noneLateDetail();
}
