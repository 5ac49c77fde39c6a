package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of units and their owners says. In templates {@code {unitOwnerMsg:…}}. */
@MessageBundle("unitOwnerMsg")
interface UnitOwnerMessages {

    @Message("Owners by unit")
    String title();

    @Message(
            "A new ticket goes to the owner of its account. Where the account has none, it goes to the owner of its unit, or of the next unit above it.")
    String lead();

    @Message("Where no unit has an owner either, it goes to")
    String defaultIs();

    @Message(
            "Where no unit has an owner either, nobody gets it. A default owner is the setting rootproof.tickets.default-owner.")
    String noDefault();

    @Message("Units and their owners")
    String caption();

    @Message("Unit")
    String unit();

    @Message("Owner")
    String owner();

    @Message("Accounts in it")
    String accounts();

    @Message("Named by")
    String by();

    @Message("No unit has an owner yet")
    String nothingYet();

    @Message("Name one below, and tickets of its accounts find somebody.")
    String nothingYetDetail();

    @Message("Name an owner")
    String nameOne();

    @Message("Its owner holds for the units below it, too, that have none of their own.")
    String unitHint();

    @Message("A user name, a mail address or the name of a team. Leave it empty to take the owner away.")
    String ownerHint();

    @Message("Jira")
    String tracker();

    @Message("Choose a unit")
    String chooseUnit();

    @Message("Save")
    String save();

    @Message("{unit} has an owner now.")
    String saved(String unit);

    @Message("{unit} has no owner any more.")
    String removed(String unit);

    @Message("No account is in the unit {unit} or below it. Write its whole path as an account shows it.")
    String noSuchUnit(String unit);

    @Message("Write the owner with at most {most} characters.")
    String ownerTooLong(int most);
}
