package io.rootproof.collection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about collection runs say. In templates {@code {collectionMsg:…}}. */
@MessageBundle("collectionMsg")
interface CollectionMessages {

    @Message(
            "{#when status}{#is RUNNING}Running{#is SUCCEEDED}Succeeded{#is PARTIAL}Partial{#is FAILED}Failed{#is INTERRUPTED}Interrupted{/when}")
    String status(RunStatus status);

    @Message(
            "{#when status}{#is RUNNING}It goes on; what it has brought counts already.{#is SUCCEEDED}Everything that was asked for came.{#is PARTIAL}Some of it came. What did not is below, with what to do.{#is FAILED}Nothing came. What stands in the way is below.{#is INTERRUPTED}It was stopped before its end. What it had stored stays, and the next run collects the rest.{/when}")
    String outcome(RunStatus status);

    @Message(
            "{#when cause}{#is SCHEDULE}Schedule{#is PERSON}Collect now{#is EVENT}An event about the account{#is DEMO}History of the demo organisation{/when}")
    String cause(RunCause cause);

    @Message(
            "{#when who}{#is NOBODY}Nobody: the next run tries again{#is OPERATOR}Whoever runs Rootproof{#is CLOUD_TEAM}The team that runs the AWS organisation{#is ACCOUNT_OWNER}The owner of the account{/when}")
    String whoActs(WhoActs who);

    @Message("{seconds} s")
    String seconds(long seconds);

    @Message("{minutes} min {seconds} s")
    String minutes(long minutes, long seconds);

    @Message("Collect now")
    String collectNow();

    @Message("Run {number} has been asked for.")
    String askedFor(long number);

    @Message("Run {number} is going on already; here it is.")
    String goingOn(long number);

    @Message("Run {number} is going on. Wait until it has ended, or follow it.")
    String waitFor(long number);

    @Message("There is no collection run {number}.")
    String noSuchRun(String number);

    @Message("Collection run {number}")
    String runTitle(long number);

    @Message("{done} of {expected} accounts visited")
    String visited(String done, String expected);

    @Message("Run {number}: {percent} percent of the accounts visited.")
    String saidOnTheWay(long number, int percent);

    @Message("Run {number} has ended.")
    String saidAtTheEnd(long number);

    @Message("This page follows the run by itself.")
    String followsByItself();

    @Message("Stop following")
    String stopFollowing();

    @Message("Look again")
    String lookAgain();

    @Message("Follow the run by itself")
    String followAgain();

    @Message("Begun")
    String begun();

    @Message("By")
    String by();

    @Message("Ended")
    String ended();

    @Message("not yet")
    String notYet();

    @Message("Took")
    String took();

    @Message("Accounts expected")
    String accountsExpected();

    @Message("Accounts collected")
    String accountsCollected();

    @Message("Not collected")
    String accountsMissed();

    @Message("New evidence")
    String evidenceNew();

    @Message("Unchanged evidence")
    String evidenceUnchanged();

    @Message("Failed calls")
    String failedCalls();

    @Message("Evidence that this run brought")
    String evidenceOfRun();

    @Message("What this run got")
    String figures();

    @Message("What could not be got")
    String whatFailed();

    @Message("Nothing so far.")
    String nothingFailedYet();

    @Message("All well: every call brought what was asked for.")
    String nothingFailed();

    @Message("The run ended before it could ask anybody.")
    String endedEarly();

    @Message("Causes, the most frequent first")
    String causesCaption();

    @Message("Only the {count} most frequent causes are listed here; the calls below are all there.")
    String moreCauses(int count);

    @Message("Cause")
    String causeColumn();

    @Message("Accounts")
    String accountsColumn();

    @Message("What to do")
    String whatToDo();

    @Message("Who acts")
    String whoActsColumn();

    @Message("the run")
    String theRun();

    @Message("Every failed call")
    String everyCall();

    @Message("Failed calls: {call}, {code}")
    String callsOfCause(String call, String code);

    @Message("Show the calls of all causes")
    String allCauses();

    @Message("Failed calls, in the order in which they failed")
    String failuresCaption();

    @Message("Account")
    String account();

    @Message("Call")
    String call();

    @Message("AWS said")
    String awsSaid();

    @Message("When")
    String when();

    @Message("No failed call matches")
    String noMatch();

    @Message("This run has no failed call of this cause.")
    String noMatchDetail();

    @Message("All runs and imports")
    String allRuns();

    // One account.

    @Message("Only this account")
    String onlyAccount();

    @Message(
            "Account {accountId} is looked at as soon as no other run goes on. Its evidence and result follow within minutes.")
    String accountAskedFor(String accountId);

    @Message("There is no account {accountId} in the inventory.")
    String noSuchAccount(String accountId);
}
