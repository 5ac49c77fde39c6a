package io.rootproof.bundle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of bundles says. In templates {@code {bundleListMsg:…}}. */
@MessageBundle("bundleListMsg")
interface BundleListMessages {

    @Message("Bundles")
    String title();

    @Message("Evidence reports, the last ordered first")
    String caption();

    @Message(
            "A bundle is an evidence report for a period: a PDF that people read, with the data and the evidence inside it.")
    String intro();

    @Message("Report")
    String report();

    @Message("Period")
    String period();

    @Message("{from} to {to}")
    String fromTo(String from, String to);

    @Message("Audit period")
    String auditPeriod();

    @Message("All accounts")
    String allAccounts();

    @Message("{#when it}{#is BY_HAND}By hand{#is CYCLE}On schedule{#is FINAL}Final{/when}")
    String cause(BundleCause it);

    @Message("Status")
    String status();

    @Message("Incomplete")
    String incomplete();

    @Message("{percent} percent")
    String progress(int percent);

    @Message("Ordered")
    String ordered();

    @Message("By")
    String by();

    @Message("Ordered by")
    String orderedBy();

    @Message("Size in bytes")
    String size();

    @Message("Digest")
    String digest();

    @Message("Download")
    String download();

    @Message("Report {id} as PDF")
    String pdfOf(long id);

    @Message("No report has been made yet")
    String nothingYet();

    @Message("Whoever may make one chooses a period; the report then holds what is known of that time.")
    String nothingYetDetail();

    @Message("No report failed")
    String noneFailed();

    @Message("Every report that was ordered was made, or is being made.")
    String noneFailedDetail();
}
