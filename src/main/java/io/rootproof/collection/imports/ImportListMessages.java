package io.rootproof.collection.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of imported files says. In templates {@code {importListMsg:…}}. */
@MessageBundle("importListMsg")
public interface ImportListMessages {

    @Message("Imported files")
    String title();

    @Message("Imported files, newest first")
    String caption();

    @Message("Part of a file name")
    String search();

    @Message("What")
    String kind();

    @Message("Brought in by")
    String by();

    @Message("Imported from (UTC)")
    String from();

    @Message("Imported before (UTC)")
    String before();

    @Message("Import")
    String number();

    @Message("When")
    String when();

    @Message("File")
    String file();

    @Message("New")
    String stored();

    @Message("Unchanged")
    String unchanged();

    @Message("Ignored")
    String ignored();

    @Message("Rejected")
    String rejected();

    @Message("Bytes")
    String size();

    @Message("Nobody has imported anything yet")
    String nothingYet();

    @Message("A file from AWS, from Prowler, or an inventory as CSV can be brought in under Collection.")
    String nothingYetDetail();

    @Message("To collection")
    String toCollection();
}
