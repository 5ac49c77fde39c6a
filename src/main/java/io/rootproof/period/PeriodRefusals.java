package io.rootproof.period;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something was not done to an audit period, on pages and in the API. */
@MessageBundle("periodRefusedMsg")
interface PeriodRefusals {

    @Message("There is no audit period {id}, or none that you may see.")
    String unknown(long id);

    @Message("Give the audit period a name.")
    String noName();

    @Message("The name has {length} characters; at most {longest} are kept. Shorten it.")
    String longName(int length, int longest);

    @Message("There is an audit period called {name} already. Choose another name.")
    String nameTaken(String name);

    @Message(
            "The period ends on {to}, which is not after {from}. The end is the first day that no longer belongs to it.")
    String backwards(String from, String to);

    @Message("Audit periods lie between the years 2000 and 2200.")
    String farAway();

    @Message("Name at least one organisational unit, or choose every account.")
    String noUnits();

    @Message("These are {count} units; at most {most} are named. Name the units above them, or choose every account.")
    String tooManyUnits(int count, int most);

    @Message("These are {count} accounts; at most {most} are named. Name their units, or choose every account.")
    String tooManyAccounts(int count, int most);

    @Message("Name at least one account, or choose every account.")
    String noAccounts();

    @Message(
            "No account is, or was in this period, in the unit {unit}. Write the path as the list of accounts shows it.")
    String unknownUnit(String unit);

    @Message("There is no account {accounts}. Accounts have 12 digits and stand in the list of accounts.")
    String unknownAccounts(String accounts);

    @Message("Nobody who can log in has the user name {username}. Choose an auditor from People.")
    String nobody(String username);

    @Message("{username} is not an auditor. Whoever has another role sees every period anyway; audits are assigned to"
            + " people with the role auditor.")
    String notAnAuditor(String username);

    @Message("{username} has this audit period already.")
    String assignedAlready(String username);

    @Message("{username} does not have this audit period.")
    String notAssigned(String username);

    @Message("It is to be kept until {day}, which is before the period ends. Choose a later day, or none.")
    String keptTooShort(String day);

    @Message(
            "This audit period is closed: its schedule and how long it is kept stay as they were. A legal hold keeps it"
                    + " longer.")
    String closed();

    @Message("This audit period is closed already.")
    String closedAlready();

    @Message("The period runs until {to}, 00:00 UTC. Close it then: what happens until then belongs to it.")
    String notOver(String to);

    @Message("Somebody else changed this audit period since you opened it. Load it again, then decide.")
    String stale();

    @Message("A legal hold is on already.")
    String heldAlready();

    @Message("There is no legal hold to lift.")
    String notHeld();

    @Message("Say why. The reason stays with the audit period.")
    String noReason();

    @Message("The reason has {length} characters; at most {longest} are kept. Shorten it.")
    String longReason(int length, int longest);

    @Message("{asked} is outside the audit periods that were given to you: {periods}. Ask within them.")
    String outside(String asked, String periods);

    @Message("No audit period was given to you. Ask whoever invited you to assign one.")
    String none();

    @Message("There is no such thing, or none that you may see.")
    String nothing();
}
