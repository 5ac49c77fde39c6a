package io.rootproof.control;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Editing, restoring and comparing versions of the card. {@code {cardFormMsg:…}}. */
@MessageBundle("cardFormMsg")
interface CardFormMessages {

    @Message("Edit the control card")
    String edit();

    @Message("Edit")
    String editShort();

    @Message("You are changing version {number}. What you save is a new version; none is ever overwritten.")
    String lead(int number);

    @Message("Version {number} comes into force later, at")
    String waits(int number);

    @Message("What you save now replaces it from its own date on.")
    String waitsNext();

    @Message("""
            {#when it}\
            {#is SECURITY_HUB_MAXIMUM_AGE}Maximum age of a Security Hub finding, in hours\
            {#is IAM_MAXIMUM_AGE}Maximum age of evidence from IAM and Prowler, in hours\
            {#is FAILURE_DEADLINE}A root access key is deleted within, in hours from the ticket\
            {#is GAP_DELAY}A gap in the evidence becomes a ticket after, in hours\
            {#is GAP_DEADLINE}A gap in the evidence is closed within, in hours from the ticket\
            {#is REVIEW_CADENCE}Time between two reviews, in months\
            {#is EXCEPTION_LIMIT}Longest exception, in days, exceptions in a row together\
            {/when}""")
    String number(PolicyNumber it);

    @Message("From {least} to {most}.")
    String range(int least, int most);

    @Message("Do not count imported evidence of no key")
    String refuseImported();

    @Message("Evidence ages and deadlines")
    String numbers();

    @Message(
            "They count from the date of the new version on. What was reported before stays as it was judged, and open tickets keep their due date.")
    String numbersLead();

    @Message("Sections")
    String sections();

    @Message(
            "Text is Markdown: paragraphs, lists, tables, links to https. To take a section out, empty its heading and its text.")
    String sectionsLead();

    @Message("Add a section")
    String addSection();

    @Message("Steps of the runbook")
    String steps();

    @Message("Tickets that are open keep the steps that they were opened with; new ones get these.")
    String stepsLead();

    @Message("Add a step")
    String addStep();

    @Message("Heading")
    String heading();

    @Message("Text, in Markdown")
    String body();

    @Message("Place")
    String place();

    @Message("Framework mappings")
    String mappings();

    @Message("Framework with its version")
    String framework();

    @Message("Requirement")
    String requirement();

    @Message("Note")
    String note();

    @Message("Note below the mappings, in Markdown")
    String mappingNote();

    @Message("Mapping {number}: framework")
    String frameworkOf(int number);

    @Message("Mapping {number}: requirement")
    String requirementOf(int number);

    @Message("Mapping {number}: note")
    String noteOf(int number);

    @Message("Reason")
    String reason();

    @Message("Why the card changes. It is kept with your name and the time, and printed in every bundle.")
    String reasonHint();

    @Message("In force from, UTC")
    String from();

    @Message("Empty for at once, or a time to come, as 2026-03-03 10:00. Never backwards.")
    String fromHint();

    @Message("Show a preview")
    String preview();

    @Message("Save as a new version")
    String save();

    @Message("Leave the card as it is")
    String back();

    @Message("Preview")
    String previewTitle();

    @Message("Nothing is saved yet.")
    String previewLead();

    @Message("What would change")
    String wouldChange();

    @Message("What it would change is shown once everything can be read.")
    String notReadable();

    @Message("The text")
    String previewText();

    @Message("Version {number} is saved.")
    String saved(int number);

    @Message("This form does not say which version it changes. Open it again from the control card.")
    String baseMissing();

    @Message("Version {version} was saved while you were changing version {base}")
    String conflict(int version, int base);

    @Message(
            "Nothing of yours is lost, and nothing is saved yet. The form below goes on from version {version}: what you had not touched is now as it was saved there, what you changed is as you wrote it.")
    String conflictLead(int version);

    @Message(
            "Where both of you changed the same text, the saved one stands beside yours. Bring them together, then save again.")
    String conflictBoth();

    @Message("You changed different parts. Look it through, then save again.")
    String conflictApart();

    @Message("What version {version} changed")
    String conflictChanges(int version);

    @Message("Version {version} says here")
    String theirs(int version);

    @Message("Version {version} took this out.")
    String theirsGone(int version);

    @Message("Restore what version {number} says?")
    String restoreAsked(int number);

    @Message("A new version {next} is made that says what version {number} says, numbers and text.")
    String restoreNew(int number, int next);

    @Message("Version {newest} stays readable, with all others. What was judged under it stays as it was judged.")
    String restoreKept(int newest);

    @Message("Restore version {number}")
    String restore(int number);

    @Message("What it would change")
    String restoreChanges();

    @Message("Version {saved} says what version {number} said.")
    String restored(int number, int saved);

    @Message("Version {version} was saved meanwhile, by {author}. Look at what would change now, and confirm again.")
    String savedMeanwhile(int version, String author);

    @Message("Version {older} and version {newer}")
    String difference(int older, int newer);

    @Message("Compare")
    String compare();

    @Message("Left")
    String left();

    @Message("Right")
    String right();

    @Message("Nothing in the text or the numbers differs.")
    String noDifference();

    @Message("The same in both")
    String same();

    @Message("Compared part by part; what one side has and the other lacks is marked.")
    String differenceLead();

    @Message("{heading}, both versions line by line")
    String rowsOf(String heading);
}
