package io.rootproof.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the evidence list says. In templates {@code {evidenceListMsg:…}}. */
@MessageBundle("evidenceListMsg")
interface EvidenceListMessages {

    @Message("Evidence")
    String title();

    @Message("Evidence, newest observation first")
    String caption();

    @Message("Account (12 digits)")
    String accountFilter();

    @Message("Source")
    String source();

    @Message("Observed from (UTC)")
    String from();

    @Message("Observed before (UTC)")
    String before();

    @Message("Judged")
    String judged();

    @Message("Collection run")
    String run();

    @Message("Import")
    String importId();

    @Message("SHA-256 of the payload")
    String sha256();

    @Message("Observed")
    String observed();

    @Message("Account")
    String account();

    @Message("Region, standard")
    String region();

    @Message("Recorded")
    String recorded();

    @Message("Digest")
    String digest();

    @Message("Asked by")
    String operation();

    @Message("Bytes")
    String size();

    @Message("Brought in by")
    String origin();

    @Message("imported")
    String imported();

    @Message("the organisation")
    String organisation();

    @Message("run {id}")
    String runNumber(long id);

    @Message("import {id}")
    String importNumber(long id);

    @Message("There is no evidence yet")
    String nothingYet();

    @Message("Connect to AWS and collect, or import what you have.")
    String nothingYetDetail();

    @Message("To collection and imports")
    String toCollection();

    @Message("{#when disposition}{#is ACCEPTED}Accepted{#is REJECTED}Rejected{#is MISFILED}Misfiled{/when}")
    String dispositionName(Disposition disposition);
}
