package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every list says around its rows. In templates {@code {listMsg:…}}. */
@MessageBundle("listMsg")
public interface ListMessages {

    @Message("Filter: {list}")
    String filterOf(String list);

    @Message("More filters")
    String filters();

    @Message("Any")
    String any();

    @Message("{count} chosen")
    String chosen(int count);

    @Message("Yes")
    String yes();

    @Message("Filter")
    String filter();

    @Message("Clear filters")
    String clear();

    @Message("Filters in force")
    String inForce();

    @Message("remove this filter")
    String remove();

    @Message("From (UTC day)")
    String from();

    @Message("Before (UTC day)")
    String before();

    @Message("none")
    String none();

    @Message("{first} to {last} of {total}")
    String shown(String first, String last, String total);

    @Message("{count} of {total}")
    String countOf(String count, String total);

    @Message("Pages of this list")
    String pages();

    @Message("Newest")
    String newest();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Columns")
    String columns();

    @Message("Columns shown, on the page and in the export")
    String columnsShown();

    @Message("Show these columns")
    String showColumns();

    @Message("Usual columns")
    String usualColumns();

    @Message("Export this view (CSV)")
    String export();

    @Message("Newest first. This list only grows, so it is always in the order of time.")
    String newestFirst();

    @Message("Nothing matches these filters")
    String noMatch();

    @Message("Remove a filter, or clear them all, to see more.")
    String noMatchDetail();

    @Message("Your views")
    String views();

    @Message("Save this view")
    String saveView();

    @Message("Name of the view")
    String viewName();

    @Message("Save")
    String save();

    @Message("Rename or delete views")
    String manageViews();

    @Message("Back to the list")
    String backToList();

    @Message("Select all on this page")
    String selectAll();

    @Message("Assign those selected to")
    String assignTo();

    @Message("Assign")
    String assign();

    @Message("Choose a person")
    String choosePerson();

    @Message("Up to {most} at once. Each is checked by itself; the answer says what was done and what was not.")
    String assignHint(int most);

    @Message("Nothing was selected. Tick the rows to assign, then try again.")
    String nothingSelected();

    @Message("{count} are selected; at most {most} can be assigned at once. Nothing was changed.")
    String tooManySelected(int count, int most);

    @Message("{done} assigned to {owner}, {refused} refused. What was assigned stays assigned.")
    String partlyAssigned(int done, String owner, int refused);

    @Message("Assigning")
    String assigning();

    @Message("Say who is to own them: the owner is empty.")
    String ownerMissing();

    @Message("What was refused")
    String refused();

    @Message("Which")
    String which();

    @Message("Why")
    String why();

    @Message("There is no column \"{column}\" in this list. There are: {known}.")
    String unknownColumn(String column, String known);

    @Message("The place in the list (after) must be the value of next from an earlier answer of this list.")
    String badCursor();
}
