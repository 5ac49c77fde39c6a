package io.rootproof.control;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says around the control card; the card itself is a document and stays as written. {@code {cardMsg:…}}. */
@MessageBundle("cardMsg")
public interface CardMessages {

    @Message("Control card")
    String title();

    @Message("Card and runbook as PDF")
    String pdf();

    @Message("Runbook as PDF")
    String runbookPdf();

    @Message("Markdown")
    String markdown();

    @Message("Runbook as Markdown")
    String runbookMarkdown();

    @Message("Version")
    String version();

    @Message("Version {number}")
    String versionNumber(int number);

    @Message("{number}, in force")
    String inForce(int number);

    @Message("{number}, not in force")
    String notInForce(int number);

    @Message("This is version {number}, which is not in force.")
    String otherVersion(int number);

    @Message("Read the version in force")
    String readInForce();

    @Message("Version {number} comes into force at")
    String coming(int number);

    @Message("Versions {older} and {newer} side by side")
    String sideBySide(int older, int newer);

    @Message("Restore version {number}")
    String restore(int number);

    @Message("In force from")
    String from();

    @Message("Written by")
    String author();

    @Message("Why it was written")
    String reason();

    @Message("Severity")
    String severity();

    @Message("AWS Config rule")
    String configRule();

    @Message("On this page")
    String onThisPage();

    @Message("Evidence ages and deadlines")
    String numbers();

    @Message("What")
    String what();

    @Message("By this card")
    String byThisCard();

    @Message("Exceptions: asked for, in force and ended")
    String exceptions();

    @Message("Framework mappings")
    String mappings();

    @Message("Framework")
    String framework();

    @Message("Requirement")
    String requirement();

    @Message("Runbook: a root user has an access key")
    String runbook();

    @Message("Versions and differences")
    String versions();

    @Message("Every change of the card is a new version; none is ever edited.")
    String versionsLead();

    @Message("This is the first version: there is none to compare it with.")
    String onlyVersion();

    @Message("What changed since version {number}")
    String changedSince(int number);

    @Message("in force")
    String isInForce();

    @Message("Taken out")
    String takenOut();

    @Message("Put in")
    String putIn();

    @Message("Nothing in the text or the numbers changed.")
    String nothingChanged();

    @Message("The control card has no version {number}.")
    String noSuchVersion(String number);
}
