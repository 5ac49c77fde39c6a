package io.rootproof.control;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a new version of the card is not stored, and what to do. {@code {cardRefusalMsg:…}}. */
@MessageBundle("cardRefusalMsg")
interface CardRefusals {

    @Message("Give a reason: why does the card change? It is printed in every bundle.")
    String reasonMissing();

    @Message("A reason has at most {most} characters; this one has {given}.")
    String reasonTooLong(int most, int given);

    @Message("{what}: a whole number from {least} to {most} is needed.")
    String notInRange(String what, int least, int most);

    @Message("{what} has no heading. Give it one, or empty its text, too, to take it out.")
    String titleMissing(String what);

    @Message("{what} has no text. Write some, or empty its heading, too, to take it out.")
    String bodyMissing(String what);

    @Message("{what}: a heading has at most {most} characters; this one has {given}.")
    String titleTooLong(String what, int most, int given);

    @Message("{what}: a text has at most {most} characters; this one has {given}.")
    String bodyTooLong(String what, int most, int given);

    @Message("{what}: there is another with the heading {title}. Give each a heading of its own.")
    String titleTwice(String what, String title);

    @Message("{what}: a heading takes one line of plain text, without < and >.")
    String titleNotPlain(String what);

    @Message(
            "{what} holds HTML: {found} The card takes Markdown only. Put what is meant as it stands between backticks.")
    String html(String what, String found);

    @Message("{what} leads to {link}. Links go to https addresses and to mail addresses only.")
    String link(String what, String link);

    @Message(
            "{what} shows a picture. The card takes text, tables and links only, so that it prints the same everywhere.")
    String picture(String what);

    @Message(
            "{what} has a heading of the first or second level. Begin it with three # or more: the levels above are the card’s own.")
    String heading(String what);

    @Message(
            "{what} opens a block of code and does not close it. Close it with as many backticks or tildes as opened it.")
    String openCode(String what);

    @Message("{what}: its place is a whole number from 1 to {most}.")
    String place(String what, int most);

    @Message("The card needs at least one section.")
    String noSection();

    @Message("The runbook needs at least one step: tickets are worked by it.")
    String noStep();

    @Message("There are at most {most} sections and as many steps and mappings.")
    String tooMany(int most);

    @Message("Mapping {number} needs a framework with its version, and a requirement.")
    String mappingIncomplete(int number);

    @Message("Mapping {number}: each of its texts has at most {most} characters.")
    String mappingTooLong(int number, int most);

    @Message("That is no time. Write it as 2026-03-03 10:00 in UTC, or leave it empty for at once.")
    String notATime();

    @Message(
            "That time is past. A version is in force from when it is stored or later, never backwards: what was reported stays as it was judged.")
    String past();

    @Message("That is more than a year ahead. Save the version nearer to its time.")
    String tooFarAhead();

    @Message("Nothing differs from version {number}, so there is nothing to save.")
    String nothingChanged(int number);

    @Message("Section {number}")
    String section(int number);

    @Message("Step {number}")
    String step(int number);

    @Message("Mapping {number}")
    String mapping(int number);

    @Message("The mapping note")
    String mappingNote();

    @Message("The reason")
    String reason();

    @Message("Say which version this is a change of: put the ETag of the newest version into If-Match.")
    String ifMatchMissing();

    @Message(
            "If-Match names no version that is the newest. Version {newest} is; read it, and send your change again with its ETag.")
    String ifMatchStale(int newest);

    @Message("policy.refuseImportedNoKey must be true or false.")
    String refusingMissing();

    @Message("after must be the cursor that an earlier answer gave as next.")
    String cursor();

    @Message("The body must be the card as JSON, with a reason.")
    String bodyNotThere();
}
