package io.rootproof.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What pages say of samples, and why some are refused. In templates {@code {sampleMsg:…}}. */
@MessageBundle("sampleMsg")
interface SampleMessages {

    @Message("Samples of")
    String samplesOf();

    @Message("Samples")
    String title();

    @Message(
            "A sample is the answer for one account at one time, frozen as it was known when the sample was taken: nothing"
                    + " that is learned later changes it. It is an entry of the log and part of the period's bundles.")
    String intro();

    @Message("Take a sample")
    String take();

    @Message("No sample was taken")
    String notTaken();

    @Message("Accounts, one a line")
    String accounts();

    @Message("12 digits each. Leave it empty to choose at random.")
    String accountsHint();

    @Message("Or so many accounts at random")
    String randomAccounts();

    @Message("Days or instants, one a line")
    String times();

    @Message(
            "UTC, such as 2026-03-03 or 2026-03-03T10:00:00Z. A day is answered by its worst moment: failed, then unknown,"
                    + " then passed.")
    String timesHint();

    @Message("Or so many days at random")
    String randomDays();

    @Message("Seed of the random choice")
    String seed();

    @Message(
            "Any text. The same seed gives the same choice: those whose SHA-256 of seed, colon and account or day are the"
                    + " smallest.")
    String seedHint();

    @Message("Note")
    String note();

    @Message("{#if count == 1}1 sample taken.{#else}{count} samples taken.{/if}")
    String taken(int count);

    @Message("No samples yet")
    String none();

    @Message("Whoever audits the period takes them here.")
    String noneDetail();

    @Message("Account")
    String account();

    @Message("Day or instant")
    String asked();

    @Message("Answer")
    String answer();

    @Message("worst moment")
    String at();

    @Message("Evidence")
    String evidence();

    @Message("Taken")
    String takenColumn();

    @Message("No evidence")
    String noEvidence();

    @Message("Sources disagree.")
    String conflicting();

    @Message("As CSV")
    String csv();

    @Message("Name accounts, or say how many to choose at random, and not both.")
    String accountsOrRandom();

    @Message("Name days or instants, or say how many days to choose at random, and not both.")
    String timesOrRandom();

    @Message("Choose 1 to {count} accounts at random: so many are in this audit period.")
    String randomAccountsOf(int count);

    @Message("Choose 1 to {count} days at random: so many of this audit period have begun.")
    String randomDaysOf(int count);

    @Message("These are not accounts of this audit period: {accounts}. Its list of accounts shows which there are.")
    String strangers(String accounts);

    @Message("{text} is neither a day such as 2026-03-03 nor an instant such as 2026-03-03T10:00:00Z.")
    String unreadableTime(String text);

    @Message("{text} lies in the future. Nothing is known of it yet; choose a time that has been.")
    String future(String text);

    @Message("{text} is not in this audit period, which runs from {from} to {last} (UTC days).")
    String outside(String text, LocalDate from, LocalDate last);

    @Message("That comes to {count} samples; at most {most} are taken at once. Choose fewer accounts or days.")
    String tooMany(long count, int most);

    @Message("Give a seed, so that the random choice can be repeated.")
    String noSeed();

    @Message("The seed has more than {longest} characters. Shorten it.")
    String longSeed(int longest);

    @Message("The note has {length} characters; at most {longest} are kept. Shorten it.")
    String longNote(int length, int longest);

    @Message("Give a whole number.")
    String notANumber();

    @Message("Send a JSON object with accountIds or randomAccounts, and with at or randomDays.")
    String sendJson();
}
