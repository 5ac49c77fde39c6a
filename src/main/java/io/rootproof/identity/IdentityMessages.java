package io.rootproof.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of people, their roles, passwords, sessions and tokens. In templates {@code {identityMsg:…}}. */
@MessageBundle("identityMsg")
interface IdentityMessages {

    // --- Who may do what.

    @Message(
            "{#when it}{#is ADMIN}Admin{#is CONTROL_OWNER}Control owner{#is ANALYST}Analyst{#is AUDITOR}Auditor{#is EVENT_SENDER}Event sender{/when}")
    String role(Role it);

    @Message(
            "{#when it}{#is ADMIN}Manages people, sees the settings, decides on scope, makes audit periods; and all that analysts may."
                    + "{#is CONTROL_OWNER}Keeps the control card, signs reviews, decides on exceptions, scope and owners, confirms imported"
                    + " evidence for tickets, makes audit periods and bundles, reads the audit log."
                    + "{#is ANALYST}Collects and imports evidence, works on tickets, asks for exceptions, says who owns an account, makes"
                    + " bundles."
                    + "{#is AUDITOR}Reads everything in the audit periods given to them, takes samples, downloads and verifies bundles. Changes"
                    + " nothing else."
                    + "{#is EVENT_SENDER}Hands in events, and can read nothing: for the key of EventBridge.{/when}")
    String roleMay(Role it);

    @Message("What the roles may do")
    String roles();

    // --- Refusals.

    @Message("Send a bearer token or HTTP Basic credentials; a session counts for reading only.")
    String sendCredentials();

    @Message("These credentials are wrong, expired or revoked.")
    String badCredentials();

    @Message("Too many failed attempts. Try again in {#if minutes == 1}1 minute{#else}{minutes} minutes{/if}.")
    String throttled(long minutes);

    @Message("The user name or the password is wrong.")
    String wrongLogin();

    @Message(
            "You look as an auditor does, and auditors change nothing. Leave the preview first, at the top of the page.")
    String previewReadsOnly();

    @Message("There is nobody of that name.")
    String nobody();

    @Message("There is no such role.")
    String noSuchRole();

    @Message("There is no such token.")
    String noSuchToken();

    @Message("There is somebody of the name {username} already.")
    String exists(String username);

    @Message("This user name is taken.")
    String taken();

    @Message("The user name takes a to z, 0 to 9 and . _ @ - and begins with a letter or digit.")
    String badUsername();

    @Message("The name has at most 200 characters, in one line.")
    String badDisplayName();

    @Message("The e-mail address must look like name@example.org.")
    String badEmail();

    @Message("The password must have at least {least} characters; four words are easy to remember.")
    String passwordTooShort(int least);

    @Message("The password must have at most {most} bytes.")
    String passwordTooLong(int most);

    @Message("The password is too easy to guess.")
    String passwordTooEasy();

    @Message("The present password is wrong.")
    String wrongPresentPassword();

    @Message("This is the last admin. Make somebody else an admin first.")
    String lastAdmin();

    @Message("A token may not do more than its owner.")
    String tokenAboveOwner();

    @Message("Name the token after the program that will use it, in at most 200 characters.")
    String badTokenName();

    @Message("A token lasts 1 to {most} days.")
    String badTokenDays(int most);

    // --- Nobody can log in yet.

    @Message("Nobody can log in yet, because there is no admin.")
    String noAdmin();

    @Message("The name in rootproof.bootstrap-admin.username belongs to somebody who is no admin; choose another and"
            + " start again.")
    String bootstrapNameTaken();

    @Message("Set rootproof.bootstrap-admin.username and rootproof.bootstrap-admin.password (or"
            + " rootproof.bootstrap-admin.password-file), and start again.")
    String bootstrapNothing();

    @Message("Set rootproof.bootstrap-admin.password or rootproof.bootstrap-admin.password-file, and start again.")
    String bootstrapNoPassword();

    @Message("The file named by rootproof.bootstrap-admin.password-file cannot be read. Make it readable, and start"
            + " again.")
    String bootstrapFileUnreadable();

    @Message("Change rootproof.bootstrap-admin.{name}, and start again: {sentence}")
    String bootstrapBad(String name, String sentence);

    // --- Logging in.

    @Message("Log in")
    String logIn();

    @Message("You are not logged in")
    String notLoggedIn();

    @Message("After that you come to the page that you asked for.")
    String thenBack();

    @Message("User name")
    String username();

    @Message("Password")
    String password();

    @Message("People of the demo")
    String demoPeople();

    @Message("Each has the password")
    String demoPassword();

    // --- One's own page.

    @Message("Your password and tokens")
    String me();

    @Message("This is your new token")
    String newToken();

    @Message("It is shown this once. Put it where the program reads its secrets.")
    String newTokenOnce();

    @Message("Present password")
    String present();

    @Message("New password")
    String wanted();

    @Message("At least {least} characters. Your other sessions end with it.")
    String wantedHint(int least);

    @Message("Change password")
    String changePassword();

    @Message("Your password is changed. Your other sessions have ended.")
    String passwordChanged();

    @Message("New token for a program")
    String tokenForProgram();

    @Message("For which program")
    String tokenName();

    @Message("It may do what this role may")
    String tokenRole();

    @Message("Days until it expires")
    String tokenDays();

    @Message("At most {most}; then make a new one.")
    String tokenDaysHint(int most);

    @Message("Make token")
    String makeToken();

    @Message("Your tokens")
    String yourTokens();

    @Message("Where you are logged in")
    String sessions();

    @Message("This browser")
    String thisBrowser();

    @Message("Another browser")
    String otherBrowser();

    /** Sessions that look the same: one browser that logged in anew, or several. */
    @Message("{count} other logins that look alike")
    String otherBrowsers(int count);

    @Message("from")
    String sessionFrom();

    @Message("since")
    String since();

    @Message("the first since")
    String firstSince();

    @Message("last used")
    String lastUsed();

    @Message("Log out the other browsers")
    String endOthers();

    @Message("Log out your other browsers?")
    String endOthersQuestion();

    @Message("Every browser but this one is logged out at once. What was not saved there is lost.")
    String endOthersThen();

    @Message("Your other sessions have ended.")
    String othersEnded();

    // --- Tokens.

    @Message("There are none. A program that calls the API needs one.")
    String noTokens();

    @Message("Tokens")
    String tokens();

    @Message("Token")
    String token();

    @Message("For")
    String tokenFor();

    @Message("Role")
    String roleLabel();

    @Message("Made")
    String made();

    @Message("Expires")
    String expires();

    @Message("Last used")
    String lastUsedLabel();

    @Message("State")
    String state();

    @Message("revoked")
    String revoked();

    @Message("no longer usable")
    String unusable();

    @Message("Revoke")
    String revoke();

    @Message("Revoke the token for {name}")
    String revokeNamed(String name);

    @Message("Revoke the token for {name}?")
    String revokeQuestion(String name);

    @Message("The program that uses it is refused from then on.")
    String revokeThen();

    @Message("It cannot be taken back; make a new token instead.")
    String revokeForGood();

    @Message("Revoke the token")
    String revokeIt();

    @Message("The token no longer works.")
    String tokenRevoked();

    // --- People, for admins.

    @Message("Add somebody")
    String addSomebody();

    @Message("Nobody was added")
    String nobodyAdded();

    @Message("Name")
    String displayName();

    @Message("As pages and reports show it; the user name unless given.")
    String displayNameHint();

    @Message("E-mail")
    String email();

    @Message("First password")
    String firstPassword();

    @Message("At least {least} characters. Hand it over in person; it can be changed after login.")
    String firstPasswordHint(int least);

    @Message("Add")
    String add();

    @Message("{username} was added.")
    String added(String username);

    @Message("not known")
    String notKnown();

    @Message("Since")
    String sinceLabel();

    @Message("May log in")
    String mayLogIn();

    @Message("yes")
    String yes();

    @Message("no, since")
    String noSince();

    @Message("Access")
    String access();

    @Message("Change role")
    String changeRole();

    @Message("Make {who} {#when role}{#is ADMIN}an admin{#is CONTROL_OWNER}a control owner{#is ANALYST}an analyst"
            + "{#is AUDITOR}an auditor{#is EVENT_SENDER}an event sender{/when}?")
    String roleQuestion(String who, Role role);

    @Message("It holds at once, in sessions that are open, too.")
    String roleAtOnce();

    @Message("Tokens that may do more than the new role stop working.")
    String roleTokens();

    @Message("This is you: you may not be able to take it back yourself.")
    String roleYourself();

    @Message("The role is now {role}.")
    String roleChanged(String role);

    @Message("{who} has this role already.")
    String roleAlready(String who);

    @Message("Set a new password")
    String setPassword();

    @Message("At least {least} characters. Ends all sessions of this person.")
    String setPasswordHint(int least);

    @Message("The password is set. Sessions of {who} have ended.")
    String passwordSet(String who);

    @Message("Disable")
    String disable();

    @Message("Disable yourself")
    String disableYourself();

    @Message("Disable {who}?")
    String disableQuestion(String who);

    @Message("Every browser of this person is logged out at once, and nobody can log in with this name.")
    String disableSessions();

    @Message("All tokens of this person stop working.")
    String disableTokens();

    @Message("Nothing is deleted: what was done stays under this name, and you can enable it again.")
    String disableKeeps();

    @Message("This is you: only another admin can let you in again.")
    String disableSelf();

    @Message("{who} is disabled and logged out everywhere.")
    String disabled(String who);

    @Message("Enable")
    String enable();

    @Message("{who} may log in again.")
    String enabled(String who);

    @Message("Logged in nowhere.")
    String noSessions();

    @Message("End all sessions")
    String endSessions();

    @Message("Log {who} out everywhere?")
    String endSessionsQuestion(String who);

    @Message("Every browser of this person is logged out at once. What was not saved there is lost.")
    String endSessionsThen();

    @Message("Logging in again stays possible, and tokens keep working.")
    String endSessionsKeeps();

    @Message("{who} is logged out everywhere.")
    String sessionsEnded(String who);
}
