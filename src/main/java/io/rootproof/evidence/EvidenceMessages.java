package io.rootproof.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of evidence say. In templates {@code {evidenceMsg:…}}. */
@MessageBundle("evidenceMsg")
public interface EvidenceMessages {

    @Message("{#when of}{#is SECURITY_HUB}Security Hub{#is CREDENTIAL_REPORT}IAM credential report"
            + "{#is ACCOUNT_SUMMARY}IAM account summary{#is ROOT_KEY_AUDIT}Root credential audit"
            + "{#is CLOUDTRAIL}CloudTrail event{#is PROWLER}Prowler{#is ORGANIZATIONS}AWS Organizations{/when}")
    String source(Source of);

    @Message("Evidence {id}")
    String title(long id);

    @Message("There is no evidence with this id. Search for it under Evidence.")
    String notKnown();

    @Message("Restore it from a backup.")
    String restore();

    @Message("{#if kind == 'MISFILED'}Misfiled: kept, and never judged.{#else}Rejected: kept, and never judged.{/if}")
    String refused(String kind);

    @Message("Where it comes from")
    String provenance();

    @Message("Source")
    String sourceLabel();

    @Message("imported")
    String imported();

    @Message("imported by")
    String importedBy();

    @Message("Account")
    String account();

    @Message("What became of it")
    String becameOfIt();

    @Message("The whole organisation")
    String organisation();

    @Message("Observed")
    String observed();

    @Message("Recorded")
    String recorded();

    @Message("Region")
    String region();

    @Message("Standard")
    String standard();

    @Message("Operation")
    String operation();

    @Message("Called as")
    String caller();

    @Message("AWS request id")
    String requestId();

    @Message("Collection run")
    String run();

    @Message("Import")
    String theImport();

    @Message("all it brought in")
    String allBroughtIn();

    @Message("Asked for")
    String askedFor();

    @Message("The exact bytes")
    String exactBytes();

    @Message("Download the exact bytes")
    String download();

    @Message("exact bytes")
    String bytes();

    /** Behind {@link #bytes()} for those who hear the link alone. */
    @Message("of evidence {id}")
    String bytesOf(long id);

    @Message("Every download is written to the audit log.")
    String downloadLogged();

    @Message("{bytes} bytes, as they were received")
    String size(String bytes);

    @Message("SHA-256 of the bytes")
    String sha256();

    @Message("other records of the same bytes")
    String sameBytes();

    @Message("How to check the download")
    String howToCheck();

    @Message("Run this where the file is. The digest that it prints must be the one above; if a single bit was changed,"
            + " it is a different one.")
    String check();

    @Message("Or let the tool compare; it answers OK:")
    String checkCompare();

    @Message("Check it at AWS")
    String atAws();
}
