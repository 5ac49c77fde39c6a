package io.rootproof.bundle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bundle pages say, and why an order is refused. In templates {@code {bundleMsg:…}}. */
@MessageBundle("bundleMsg")
interface BundleMessages {

    @Message(
            "{#when status}{#is QUEUED}Waiting{#is RUNNING}Being made{#is SEALED}Sealed{#is TIMESTAMP_PENDING}Sealed, timestamp pending{#is UNSEALED}Ready, unsealed{#is FAILED}Failed{/when}")
    String status(BundleStatus status);

    @Message("Incomplete")
    String incomplete();

    // Ordering.

    @Message("Make a report")
    String orderTitle();

    @Message(
            "A bundle is an evidence report for a period: a PDF that people read, with the data and the evidence inside it. It holds what is known now of that time.")
    String orderLead();

    @Message("No report was ordered")
    String notOrdered();

    @Message("Common periods")
    String presets();

    @Message("Last month")
    String lastMonth();

    @Message("Last quarter")
    String lastQuarter();

    @Message("This quarter so far")
    String thisQuarter();

    @Message("Last year")
    String lastYear();

    @Message("Last 12 months")
    String twelveMonths();

    @Message("First day (UTC)")
    String firstDay();

    @Message("Day after the last (UTC)")
    String dayAfterLast();

    @Message("Not part of the period itself: for October 2026 this is 2026-11-01.")
    String dayAfterLastHint();

    @Message("Make report")
    String order();

    @Message("A large organisation's year takes some seconds. You can leave the page meanwhile.")
    String orderHint();

    @Message("The report has been ordered.")
    String ordered();

    @Message("All bundles")
    String all();

    // One report.

    @Message("Bundle {number}")
    String title(long number);

    @Message("Evidence report {from} to {to}")
    String heading(String from, String to);

    @Message("Bundle {number}: {percent} percent.")
    String saidOnTheWay(long number, int percent);

    @Message("Bundle {number} is finished.")
    String saidAtTheEnd(long number);

    @Message("{percent} % made")
    String made(int percent);

    @Message("This page follows the work by itself.")
    String followsByItself();

    @Message("Stop following")
    String stopFollowing();

    @Message("Look again")
    String lookAgain();

    @Message("Follow the work by itself")
    String followAgain();

    @Message("Download the report (PDF)")
    String download();

    @Message("Order it again")
    String orderAgain();

    @Message("These exist, and could not be loaded or included:")
    String missing();

    @Message("Everything that exists for this period was included.")
    String complete();

    @Message("Facts")
    String facts();

    @Message("Period")
    String period();

    @Message("to")
    String until();

    @Message("the end is not part of it")
    String exclusive();

    @Message("Ordered")
    String orderedAt();

    @Message("By")
    String by();

    @Message("it holds what was known then")
    String asKnownThen();

    @Message("Finished")
    String finished();

    @Message("not yet")
    String notYet();

    @Message("Took")
    String took();

    @Message("Accounts")
    String accounts();

    @Message("Time without proof")
    String uncovered();

    @Message("{length} in {count} accounts")
    String uncoveredIn(String length, String count);

    @Message("none")
    String noneUncovered();

    @Message("Size")
    String size();

    @Message("{count} bytes")
    String bytes(String count);

    @Message("What it is and is not")
    String unsealedTitle();

    @Message("Unsealed: this report is neither signed nor timestamped, and its first page says so.")
    String unsealedWhat();

    @Message(
            "The digest shows that a copy is, byte for byte, the file that was made here. It does not show by itself who made it, or when.")
    String unsealedDigest();

    @Message(
            "So keep the digest apart from the file, where the file's keeper cannot change it: in the audit file, in a ticket, in a mail to the auditor.")
    String unsealedAdvice();

    @Message("Check the digest")
    String checkTitle();

    @Message("SHA-256 of report.pdf")
    String sha256();

    @Message("Copy")
    String copy();

    @Message("Compute it from the file that you have; it must be the same, all 64 digits.")
    String checkHow();

    @Message("Linux")
    String linux();

    @Message("macOS")
    String macos();

    @Message("Windows (PowerShell)")
    String windows();

    @Message("What is in it")
    String contents();

    @Message("Page one: the claim, the period, results and coverage, time without proof")
    String contentsCover();

    @Message("Every account in the inventory, and its results over time")
    String contentsAccounts();

    @Message("Failed and unproven time, by account and cause")
    String contentsUnproven();

    @Message("Tickets with their events, and the evidence that closed them")
    String contentsTickets();

    @Message("Exceptions: who asked, who decided, until when, and how each ended")
    String contentsExceptions();

    @Message("Reviews that were signed, and those that were due and not held")
    String contentsReviews();

    @Message("What prevented root keys, which no result rests on")
    String contentsPrevention();

    @Message("Of an audit period: the samples that were taken")
    String contentsSamples();

    @Message("The control card and the runbook in force")
    String contentsCard();

    @Message("Collection runs, what they could not get, and where the evidence came from")
    String contentsRuns();

    @Message("The evidence that decided each result, as exact bytes, with digests")
    String contentsEvidence();

    @Message("Where a key is set up, the proof that all this was in the log, and that the log only grew")
    String contentsLog();

    @Message("The same results for other programs, as OSCAL")
    String contentsOscal();

    @Message("In the ZIP: every file's digest with signature and timestamp, and how to check them")
    String contentsSeal();

    @Message(
            "The tables are attached to the PDF as files: a PDF reader lists them as attachments, and the command below writes them out.")
    String contentsAttached();

    // Refusals.

    @Message("There is no bundle {number}.")
    String noSuchBundle(String number);

    @Message("Give from and to, as UTC days (2026-01-31) or instants (2026-01-31T00:00:00Z); to is exclusive.")
    String giveBoth();

    @Message(
            "{#if name == 'from'}The first day (from){#else}The day after the last (to){/if} must be a UTC day such as 2026-01-31,"
                    + " or an instant such as 2026-01-31T00:00:00Z.")
    String unreadable(String name);

    @Message("The first day (from) must be before the day after the last (to), which is not part of the period.")
    String backwards();

    @Message("from is in the future: nothing is known of that time yet.")
    String inFuture();

    @Message("A period has at most {days} days. Make several reports.")
    String tooLong(long days);

    @Message("This report could not be made. Order it again.")
    String couldNotBeMade();

    @Message("This report is still being made. Try again when its status is SEALED, TIMESTAMP_PENDING or UNSEALED.")
    String stillBeingMade();

    @Message("This bundle has {count} parts. Ask for one of them by part=1 and so on.")
    String noSuchPart(int count);

    @Message("Not available now")
    String notAvailable();

    @Message("The report's file is not in the storage directory. Ask who runs this to restore it, or order it again.")
    String fileGone();

    @Message("Send a JSON object with from and to, or with auditPeriodId.")
    String sendJson();

    @Message("Give either auditPeriodId, whose days the bundle then has, or from and to.")
    String eitherOr();
}
