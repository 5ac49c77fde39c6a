package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a ticket's files says, and refuses. In templates {@code {ticketFileMsg:…}}. */
@MessageBundle("ticketFileMsg")
interface TicketFileMessages {

    @Message("Files of ticket {number}")
    String title(long number);

    @Message("Files")
    String files();

    @Message(
            "Files that belong to its change records and notes. Each is kept as it is, with its digest, and goes into bundles.")
    String lead();

    @Message("See and add files")
    String open();

    @Message("See its files")
    String see();

    @Message("Ticket {number}")
    String back(long number);

    @Message("No file yet")
    String nothingYet();

    @Message("A change request, a log of what was done, a screenshot: what shows an auditor that it was done.")
    String nothingYetDetail();

    @Message("File")
    String file();

    @Message("Bytes")
    String size();

    @Message("SHA-256")
    String digest();

    @Message("Added")
    String added();

    @Message("secrets masked")
    String masked();

    @Message("Add a file")
    String add();

    @Message(
            "Text, CSV, JSON, Markdown, PDF, PNG or JPEG, up to {megabytes} MB, {most} files a ticket. Access keys, passwords and private keys are taken out of text before it is kept; Rootproof does not look into PDF and pictures. What is kept cannot be taken back.")
    String hint(int megabytes, int most);

    @Message("The file was added.")
    String done();

    @Message(
            "The file was added. Secrets were found in it and taken out before it was kept: change them where they are in use.")
    String doneMasked();

    @Message("Choose a file.")
    String choose();

    @Message("The file is empty.")
    String empty();

    @Message("The file has more than {megabytes} MB. Send the part that shows what was done.")
    String tooLarge(int megabytes);

    @Message("Send text, CSV, JSON, Markdown, PDF, PNG or JPEG, with the ending that says so.")
    String otherType();

    @Message("The file is not what its ending .{ending} says.")
    String notWhatItSays(String ending);

    @Message("The file is not text in UTF-8, as its ending says. Save it as UTF-8.")
    String notText();

    @Message("The ticket has {most} files, which is the most it takes.")
    String tooMany(int most);

    @Message("The ticket has no such file.")
    String noSuchFile();

    @Message("The file cannot be read")
    String notAvailable();

    @Message("The file is not in the store. Somebody who runs Rootproof has to bring it back from a backup.")
    String gone();
}
