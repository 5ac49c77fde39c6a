package io.rootproof.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of saved views. In templates {@code {savedViewMsg:…}}. */
@MessageBundle("savedViewMsg")
interface SavedViewMessages {

    @Message("Your saved views")
    String title();

    @Message("You have not saved a view yet")
    String none();

    @Message("Filter a list, then save the view above it under a name. It stands there as a link from then on.")
    String noneDetail();

    @Message("View")
    String view();

    @Message("Address")
    String address();

    @Message("New name")
    String newName();

    @Message("Rename")
    String rename();

    @Message("Delete")
    String delete();

    @Message("Keep it")
    String keep();

    @Message("Save a view")
    String saveTitle();

    @Message("Name of the view")
    String name();

    @Message("Save")
    String save();

    @Message("The view was not saved")
    String notSaved();

    @Message("The view was not renamed")
    String notRenamed();

    @Message("Delete this view?")
    String deleteTitle();

    @Message("The link above the list goes; the accounts, tickets and evidence it shows stay.")
    String deleteDetail();

    @Message("The view \"{name}\" is saved.")
    String saved(String name);

    @Message("The view is called \"{name}\" now.")
    String renamed(String name);

    @Message("The view \"{name}\" is deleted.")
    String deleted(String name);

    @Message("You have no such view.")
    String notYours();

    @Message(
            "Only views of a list can be saved, with the filters that this list has. Open the list and save from there.")
    String noSuchList();

    @Message("These filters are too long to save. Remove some.")
    String tooMuch();

    @Message("You have {most} views already. Delete one that you no longer need.")
    String tooMany(int most);

    @Message("A name has 1 to {most} characters.")
    String nameLength(int most);

    @Message("A name has no line breaks and no invisible characters.")
    String nameCharacters();

    @Message("You have a view called \"{name}\" of this list. Choose another name.")
    String nameTaken(String name);
}
