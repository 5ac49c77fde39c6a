package io.rootproof.collection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of collection runs says. In templates {@code {runListMsg:…}}. */
@MessageBundle("runListMsg")
interface RunListMessages {

    @Message("Collection")
    String title();

    @Message("Collection runs, the last begun first")
    String caption();

    @Message("Run")
    String run();

    @Message("Begun")
    String begun();

    @Message("Begun from (UTC)")
    String from();

    @Message("Begun before (UTC)")
    String before();

    @Message("By")
    String by();

    @Message("Status")
    String status();

    @Message("Begun by")
    String cause();

    @Message("Accounts collected")
    String accounts();

    @Message("{done} of {expected}")
    String doneOf(String done, String expected);

    @Message("Evidence new")
    String stored();

    @Message("unchanged")
    String unchanged();

    @Message("Failures")
    String failures();

    @Message("Took")
    String took();

    @Message("Nothing has been collected yet")
    String nothingYet();

    @Message("Runs begin by schedule once a connection to AWS is configured. Evidence can also be imported from files.")
    String nothingYetDetail();

    @Message("See the first steps")
    String howToBegin();

    @Message("No run failed")
    String noneFailed();

    @Message("Every run of this view brought what was asked for.")
    String noneFailedDetail();

    @Message("Imports")
    String imports();

    @Message("Nobody has imported anything yet.")
    String noImports();

    @Message("All imported files")
    String allImports();

    @Message("The last imports, newest first")
    String lastImports();
}
