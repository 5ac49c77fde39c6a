package io.rootproof.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.period.BundleEvery;
import io.rootproof.period.PeriodEventType;
import io.rootproof.period.PeriodScope;
import io.rootproof.period.PeriodState;
import java.time.LocalDate;

/** What pages of audit periods say, beside what is on {@link PeriodPageMessages}. In templates {@code {auditMsg:…}}. */
@MessageBundle("auditMsg")
interface AuditMessages {

    @Message("Audit periods")
    String title();

    @Message("Audit periods, the newest end first")
    String caption();

    @Message(
            "An audit period is a stretch of UTC days and the accounts that are audited in it. Auditors see what their own"
                    + " periods hold, and nothing else.")
    String intro();

    @Message("Make an audit period")
    String make();

    @Message("No audit periods")
    String noPeriods();

    @Message("An admin or the control owner makes them and gives them to auditors.")
    String noPeriodsDetail();

    @Message("Newest end first")
    String newestEndFirst();

    @Message("Part of the name")
    String search();

    @Message("Name")
    String name();

    @Message("Days (UTC)")
    String days();

    @Message("{from} to {last}")
    String fromTo(LocalDate from, LocalDate last);

    @Message("{from} to {last}")
    String fromToText(String from, String last);

    @Message("Covers")
    String scopeLabel();

    @Message("{#when it}{#is ALL}Every account{#is UNITS}Organisational units{#is ACCOUNTS}Accounts by name{/when}")
    String scope(PeriodScope it);

    @Message("Accounts")
    String accounts();

    @Message("State")
    String state();

    @Message("{#when it}{#is OPEN}Open{#is CLOSED}Closed{/when}")
    String stateOf(PeriodState it);

    @Message("Legal hold")
    String held();

    @Message("Bundles")
    String bundlesEvery();

    @Message("By hand")
    String byHand();

    @Message("{#when it}{#is MONTHLY}Each month{#is QUARTERLY}Each quarter{/when}")
    String every(BundleEvery it);

    @Message("Kept until")
    String keptUntil();

    @Message("No limit")
    String noLimit();

    @Message("All accounts")
    String allAccounts();

    @Message(
            "{label}, {from} to {to}: {share} of the time proven; columns with a failure: {failed}, others with something"
                    + " unknown: {unknown}")
    String strip(String label, LocalDate from, LocalDate to, String share, long failed, long unknown);

    @Message("{#when it}{#is CREATED}Made{#is AUDITOR_ADDED}Auditor added{#is AUDITOR_REMOVED}Auditor removed"
            + "{#is CHANGED}Changed{#is HELD}Legal hold put on{#is RELEASED}Legal hold lifted{#is CLOSED}Closed{/when}")
    String event(PeriodEventType it);

    @Message("{name} was made.")
    String made(String name);

    @Message("{auditor} can read this audit period from now on.")
    String assigned(String auditor);

    @Message("Schedule and retention were changed.")
    String changed();

    @Message("The bundle was ordered.")
    String ordered();

    @Message("Give a day.")
    String dayMissing();

    @Message("Give a day such as 2026-03-03.")
    String notADay();

    @Message("Choose one of {names}.")
    String notOneOf(String names);

    @Message("There is no audit period {id}, or none that you may see.")
    String unknown(String id);

    @Message("The account {account} is not in this audit period.")
    String notAMember(String account);

    @Message("Send a JSON object with name, from and to.")
    String sendJson();

    @Message("Send a JSON object with username.")
    String sendUsername();

    @Message("Close {name}?")
    String closeWhich(String name);

    @Message("Close the audit period")
    String close();

    @Message("A final bundle of the whole period is ordered in the same step, with what is known now.")
    String closeSeals();

    @Message("All time of the period is proven.")
    String closeWithoutGaps();

    @Message(
            "{#if accounts == 1}1 account has{#else}{accounts} accounts have{/if} time that is not proven; {share} is. The final"
                    + " bundle says so; closing does not wait"
                    + " for it.")
    String closeWithGaps(long accounts, String share);

    @Message("The pages of the period show from then on what was known when it was closed.")
    String closeFreezes();

    @Message("It cannot be opened again. Auditors keep reading it and can still take samples.")
    String closeStays();

    @Message("The audit period is closed. Its final bundle has the number {bundle}.")
    String closedNow(long bundle);

    @Message("{#if on}Put a legal hold on {name}?{#else}Lift the legal hold of {name}?{/if}")
    String holdWhich(boolean on, String name);

    @Message("{#if on}Put on legal hold{#else}Lift the legal hold{/if}")
    String holdDo(boolean on);

    @Message("Its bundles are kept until the hold is lifted, whatever day it is to be kept until.")
    String holdKeeps();

    @Message("Its bundles are kept as long as its retention says, and no longer because of a hold.")
    String releaseFrees();

    @Message("{#if on}The legal hold is on.{#else}The legal hold is lifted.{/if}")
    String holdIs(boolean on);

    @Message("Reason")
    String reason();

    @Message("Remove {auditor} from {name}?")
    String removeWhom(String auditor, String name);

    @Message("From the next request on, nothing of the period can be read with this user name.")
    String removeSeesNothing();

    @Message("Samples and the history of the period stay.")
    String removeKeeps();

    @Message("Remove")
    String remove();

    @Message("{auditor} no longer reads this audit period.")
    String removed(String auditor);
}
