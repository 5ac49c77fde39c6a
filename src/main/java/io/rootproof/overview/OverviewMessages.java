package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.collection.RunStatus;
import io.rootproof.evidence.Source;
import io.rootproof.ticket.TicketKind;
import java.time.Duration;
import java.time.LocalDate;

/** What the overview says. */
@MessageBundle("overviewMsg")
public interface OverviewMessages {

    // --- Verdict.

    @Message("Overview")
    String title();

    @Message("Are we proven today?")
    String question();

    @Message("There is nothing to prove yet")
    String nothingToProve();

    @Message("No account in scope can be proven")
    String nothingProvable();

    @Message(
            "Yes: {#if accounts == 1}the only account that can be proven is{#else}all {rp:number(accounts)} accounts that can be proven are{/if}")
    String allProven(long accounts);

    @Message(
            "No: {#if accounts == 1}1 account{#else}{rp:number(accounts)} accounts{/if} of {rp:number(of)} {#if accounts == 1}is{#else}are{/if} not proven")
    String notAllProven(long accounts, long of);

    @Message("The claim: in every account in")
    String claimEvery();

    @Message("scope")
    String scope();

    @Message("the")
    String claimThe();

    @Message("root user")
    String rootUser();

    @Message("has no")
    String claimNo();

    @Message("access key")
    String accessKey();

    @Message(", active or inactive. As it stands at")
    String claimAt();

    @Message("No account is known.")
    String noAccountKnown();

    @Message("Collect, or import an inventory")
    String collectOrImport();

    @Message("proven now")
    String provenNow();

    @Message("{days} days ago")
    String daysAgo(int days);

    @Message("{rp:number(failed)} failed, {rp:number(unknown)} unknown")
    String failedAndUnknown(long failed, long unknown);

    @Message("{#if change > 0}more is proven now{#else if change < 0}less is proven now{#else}the same as now{/if}")
    String changeSince(int change);

    @Message("Share that is proven, now and before")
    String trend();

    @Message("Shares of past days are of their time; an account counts there by its worst result of the day.")
    String trendHow();

    // --- Figures.

    @Message("Accounts in scope by result")
    String byResult();

    @Message("expected")
    String expected();

    @Message(
            "Of {rp:number(expected)} expected, {rp:number(provable)} can be proven: without {rp:number(notAssessable)} not"
                    + " assessable and {rp:number(notApplicable)} not applicable. Shares are rounded down, so that 100 % means all.")
    String addsUp(long expected, long provable, long notAssessable, long notApplicable);

    @Message("{rp:number(accounts)} out of scope")
    String outOfScope(long accounts);

    @Message("in none of these figures")
    String inNoFigure();

    // --- Not proven, by name.

    @Message("Not proven, by name")
    String notProven();

    @Message("Accounts in scope that failed or are unknown, the worst and longest first")
    String notProvenCaption();

    @Message("Every account that can be proven is.")
    String everyAccountProven();

    @Message("Account")
    String account();

    @Message("Result and reason")
    String resultAndReason();

    @Message("Ticket")
    String ticketColumn();

    @Message("sources disagree")
    String sourcesDisagreeToo();

    @Message("And {rp:number(accounts)} more")
    String andMore(long accounts);

    @Message("none")
    String noTicket();

    // --- What needs somebody.

    @Message("What needs somebody")
    String needsSomebody();

    @Message(
            "Nothing needs anybody today: no ticket is late, every source speaks, and the last collection brought everything.")
    String allWell();

    @Message("Overdue tickets")
    String overdueTickets();

    @Message("More overdue tickets")
    String moreOverdue();

    @Message("Ticket {number}")
    String ticket(long number);

    @Message("{#when kind}{#is FAILURE}root access key{#is EVIDENCE_GAP}evidence gap{/when}")
    String ticketKind(TicketKind kind);

    @Message("{rp:duration(late)} overdue")
    String overdueBy(Duration late);

    @Message("Exceptions wait for a decision")
    String exceptionsWaiting();

    @Message("Exceptions end within a week")
    String exceptionsEnding();

    @Message("Exception {id}")
    String exception(long id);

    @Message("Sources disagree")
    String sourcesDisagree();

    @Message("Evidence too old")
    String tooOld();

    @Message("Proven for less than {hours} hours more")
    String expiring(int hours);

    @Message("Security Hub silent")
    String hubSilent();

    @Message("since")
    String sinceBefore();

    @Message("until")
    String untilBefore();

    @Message("Nothing has been collected yet")
    String neverCollected();

    @Message(
            "The last collection {#when status}{#is RUNNING}is running{#is SUCCEEDED}succeeded{#is PARTIAL}brought only a part{#is FAILED}failed{#is INTERRUPTED}was interrupted{/when}")
    String lastCollection(RunStatus status);

    @Message("{#if calls == 1}1 call{#else}{rp:number(calls)} calls{/if} failed")
    String failedCalls(long calls);

    @Message("Words of this list:")
    String termsHere();

    // --- Charts.

    @Message("Passed")
    String passed();

    @Message("Failed")
    String failed();

    @Message("Unknown")
    String unknown();

    @Message("Nothing to prove")
    String nothingThere();

    @Message("Legend")
    String legend();

    @Message("As a table")
    String asTable();

    @Message("Results over time")
    String overTime();

    @Message("{share} of the time from {from} to {to} was covered by current evidence, counting finished days only.")
    String covered(String share, LocalDate from, LocalDate to);

    @Message(
            "Each column is {#when days}{#is 1}a UTC day{#is 7}a week, averaged over its days{#else}four weeks, averaged over their days{/when}. An account counts by its worst result of a day; today as it stands. Accounts that are in scope now.")
    String columnsOf(int days);

    @Message("Nothing is known of these days. Choose another period, or collect: every finished day is kept.")
    String nothingKnown();

    @Message(
            "Accounts in scope by result, {#when days}{#is 1}by day{#is 7}by week, on an average day{#else}by four weeks, on an average day{/when}")
    String overTimeCaption(int days);

    @Message("{#when days}{#is 1}Day{#is 7}Week from{#else}Four weeks from{/when}")
    String stretch(int days);

    @Message("Passed all day")
    String passedAllDay();

    @Message("Time covered")
    String timeCovered();

    @Message("accounts")
    String accountsAxis();

    @Message("The organisation")
    String organisation();

    @Message("Without a unit")
    String withoutUnit();

    @Message(
            "{label}, {from} to {to}: {share} of the time covered; {#when days}{#is 1}days{#is 7}weeks{#else}stretches of four weeks{/when} with a failure: {failed}, others with something unknown: {unknown}")
    String rowSummary(String label, String share, LocalDate from, LocalDate to, long failed, long unknown, int days);

    @Message("Organisational units over time")
    String units();

    @Message("Least covered first. The height of a colour is its share of the unit's accounts.")
    String unitsHow();

    @Message("{hidden} more units, each better covered than these, are part of the figures above.")
    String hiddenUnits(int hidden);

    @Message("Accounts passed all day, unknown and failed: 11/2/1 means 11 passed, 2 unknown, 1 failed")
    String unitsCaption();

    @Message("Accounts that were uncovered longest, by week")
    String accounts();

    @Message(
            "The most uncovered time first; weeks begin on Monday. The height of a colour is its share of the week. Finished days only; the page of an account counts until now.")
    String accountsHow();

    @Message("Hours passed, unknown and failed: 166/0/2 means 166 passed, 0 unknown, 2 failed")
    String accountsCaption();

    @Message("Every account in scope was covered on every finished day of this period.")
    String allCovered();

    @Message("Every account that was uncovered at some time")
    String allUncovered();

    @Message("Coverage by account")
    String coverageTitle();

    @Message("Accounts {first} to {last}, the most uncovered time first.")
    String ranks(int first, int last);

    @Message("No other account was uncovered in this period.")
    String noMoreUncovered();

    @Message("Overview of the same period")
    String backToOverview();

    @Message("Pages of this list")
    String pages();

    @Message("More uncovered")
    String previous();

    @Message("Less uncovered")
    String next();

    // --- Time to verified closure.

    @Message("Time to verified closure")
    String closures();

    @Message("No failure ticket was closed by evidence in this period.")
    String noClosures();

    @Message(
            "Median {rp:duration(median)}; {inTime} of {all} closed before they were due. A failure is due {rp:duration(deadline)} after its ticket opens.")
    String closureMedian(Duration median, long inTime, int all, Duration deadline);

    @Message("Failure tickets that evidence closed, by the time it took")
    String closuresCaption();

    @Message("{#if hours == 0}Longer{#else if days > 3}Up to {days} days{#else}Up to {hours} h{/if}")
    String upTo(long hours, long days);

    @Message("Took")
    String took();

    @Message("In time")
    String inTime();

    @Message("Late")
    String late();

    @Message("Drawn")
    String drawn();

    @Message("late")
    String lateMark();

    @Message("Ticket by ticket")
    String ticketByTicket();

    @Message("Closed")
    String closedAt();

    @Message("And {rp:number(tickets)} older ones.")
    String olderClosures(long tickets);

    @Message("Only the newest 500 are counted. Choose a shorter period for the rest.")
    String closuresCut();

    // --- How fresh.

    @Message("How fresh")
    String howFresh();

    @Message("Newest evidence of each source against the age at which it stops counting, which the line marks")
    String freshCaption();

    @Message(
            "{#when source}{#is SECURITY_HUB}Security Hub{#is CREDENTIAL_REPORT}IAM credential report{#is ACCOUNT_SUMMARY}IAM account summary{#is ROOT_KEY_AUDIT}Root credential audit{#is CLOUDTRAIL}CloudTrail event{#is PROWLER}Prowler{#is ORGANIZATIONS}AWS Organizations{/when}")
    String source(Source source);

    @Message("Source, newest observation")
    String newest();

    @Message("Age, of at most")
    String ageOf();

    @Message("{rp:duration(age)} of {rp:duration(most)}")
    String ageOfMost(Duration age, Duration most);

    @Message("too old")
    String tooOldMark();
}
