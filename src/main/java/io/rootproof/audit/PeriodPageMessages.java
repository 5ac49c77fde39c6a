package io.rootproof.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.account.AccountChange.Field;

/** What the pages of one audit period say. In templates {@code {periodPageMsg:…}}. */
@MessageBundle("periodPageMsg")
interface PeriodPageMessages {

    @Message("The audit period was not made")
    String notMade();

    @Message("That was not done")
    String notDone();

    @Message("First day")
    String firstDay();

    @Message("Day after the last")
    String dayAfterLast();

    @Message(
            "Days are UTC: each begins and ends at 00:00 UTC, wherever you are and whether clocks there change or not.")
    String daysAreUtc();

    @Message("Every account, also those that come later")
    String everyAccount();

    @Message("Accounts in organisational units")
    String someUnits();

    @Message("Accounts by name")
    String someAccounts();

    @Message("Organisational units, one a line")
    String units();

    @Message(
            "Only for accounts in organisational units. Paths as in the list of accounts, such as Root/Workloads; units below are included.")
    String unitsHint();

    @Message("Accounts, one a line")
    String accounts();

    @Message("Only for accounts by name. 12 digits each.")
    String accountsHint();

    @Message("Auditors")
    String auditors();

    @Message("User names of people with the role auditor, separated by commas. More can be added later.")
    String auditorsHint();

    @Message("Bundles on a schedule")
    String schedule();

    @Message("Each month, when it is over")
    String monthly();

    @Message("Each quarter, when it is over")
    String quarterly();

    @Message("Not before the period ends. Leave it empty for no limit.")
    String keptHint();

    @Message("Back")
    String back();

    @Message("It stays with the period.")
    String reasonHint();

    @Message("Coverage by account in")
    String coverageByAccount();

    @Message("Back to the audit period")
    String toPeriod();

    @Message("As CSV")
    String csv();

    @Message("Gaps as CSV")
    String gapsCsv();

    @Message("The most failed and unproven time first.")
    String worstFirst();

    @Message("Counted until")
    String countedUntil();

    @Message("as known at")
    String asKnownAt();

    @Message("Account")
    String account();

    @Message("Coverage")
    String coverage();

    @Message("Passed")
    String passed();

    @Message("Failed")
    String failed();

    @Message("Unknown")
    String unknown();

    @Message("Longest gap")
    String longestGap();

    @Message("None")
    String noGap();

    @Message("Population changes")
    String populationChanges();

    @Message("Population changes in")
    String populationChangesIn();

    @Message("What changed of the period's accounts while it lasted, the newest first.")
    String changesIntro();

    @Message("Nothing changed")
    String noChanges();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("By whom and why")
    String byWhomAndWhy();

    @Message(
            "{#when it}{#is NAME}Name{#is ORGANIZATIONAL_UNIT}Organisational unit{#is LIFECYCLE}Lifecycle{#is SCOPE}In scope"
                    + "{#is OWNER}Owner{#is LISTED}In the inventory{/when}")
    String field(Field it);

    @Message("in")
    String within();

    @Message("All accounts of the period")
    String allAccountsOf();

    @Message("The account now")
    String toAccount();

    @Message("Time by result")
    String timeByResult();

    @Message("Result")
    String result();

    @Message("Days and time")
    String time();

    @Message("Seconds")
    String seconds();

    @Message("Share of all time")
    String shareOfAll();

    @Message("of the time that counts is proven")
    String ofTimeProven();

    @Message("Tickets")
    String tickets();

    @Message("Exceptions")
    String exceptions();

    @Message("Reviews signed")
    String reviews();

    @Message("No ticket was open in this period.")
    String noTickets();

    @Message("Day by day")
    String dayByDay();

    @Message(
            "Each column is a day, or a stretch of days where the period is long; the table says passed, unknown and failed"
                    + " days.")
    String accountDaysHow();

    @Message(
            "Each column is a day, or a stretch of days where the period is long; accounts count by their worst result of"
                    + " each day. The table says passed, unknown and failed.")
    String daysHow();

    @Message("Failed and unproven time")
    String gaps();

    @Message("sources disagree")
    String disagree();

    @Message("All time that counts is proven.")
    String noGaps();

    @Message("Cause")
    String cause();

    @Message("From")
    String from();

    @Message("Until before")
    String until();

    @Message("Results")
    String results();

    @Message("Decided by evidence")
    String decidedBy();

    @Message("Nothing")
    String nothingDecided();

    @Message("{count} later changes are in the bundle.")
    String moreLines(int count);

    @Message("Order a bundle")
    String orderBundle();

    @Message("The period")
    String facts();

    @Message("{#if count == 1}1 account{#else}{count} accounts{/if}")
    String soManyAccounts(long count);

    @Message("Made")
    String madeBy();

    @Message("Failed and unproven time, by cause")
    String gapsByCause();

    @Message("Least proven accounts")
    String worstAccounts();

    @Message("In this period")
    String inside();

    @Message("Bundles")
    String bundles();

    @Message("Closing sealed bundle")
    String finalBundle();

    @Message("No bundle of this period yet.")
    String noBundles();

    @Message("No auditor has this period yet.")
    String noAuditors();

    @Message("User name of an auditor")
    String addAuditor();

    @Message("Add")
    String add();

    @Message("Preview as an auditor")
    String preview();

    @Message("Schedule and retention")
    String keeping();

    @Message(
            "Rootproof deletes no bundle by itself: day and legal hold are the record of how long it is to be kept, for"
                    + " whoever clears up files. Nothing locks them here: files stay on a disk, or in a bucket without Object"
                    + " Lock.")
    String keepingHow();

    @Message(
            "Rootproof deletes no bundle by itself, and S3 locks the files of its bundles: until the end of this day, and"
                    + " while a legal hold is on. A lock takes some minutes, and is never shortened.")
    String keepingInS3();

    @Message("{#when count}{#is 1}S3 keeps 1 file so.{#else}S3 keeps {count} files so.{/when}")
    String locked(int count);

    @Message("{#when count}{#is 1}1 file waits for its lock{#else}{count} files wait for their locks{/when}")
    String locksWait(int count);

    @Message("Save")
    String change();

    @Message("History")
    String history();
}
