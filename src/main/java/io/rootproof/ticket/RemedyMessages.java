package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a ticket says of hunting for use, and of deleting the key. In templates {@code {remedyMsg:…}}. */
@MessageBundle("remedyMsg")
interface RemedyMessages {

    // --- Hunting.

    @Message("Was the key used?")
    String hunt();

    @Message("Hunted for use")
    String hunted();

    @Message("CloudTrail has not been looked into yet.")
    String notHunted();

    @Message("No connection reaches this account, so its event history cannot be read from here. Look into it by hand:")
    String byHand();

    @Message("Look into CloudTrail now")
    String huntNow();

    @Message("CloudTrail is looked into now. What comes of it is added to the ticket within a minute or two.")
    String huntAskedFor();

    @Message("What AWS answered")
    String answers();

    @Message("The event history reaches back 90 days and holds changes and logins, not the reading of data.")
    String limits();

    @Message("If a call is not yours, hand the ticket to incident response before the key is deleted.")
    String incident();

    // --- Deleting.

    @Message("Delete the key")
    String delete();

    @Message("Rootproof only reads. It holds no permission to change an account, and runs none of this.")
    String onlyReads();

    @Message("By a root session of the organisation")
    String bySession();

    @Message(
            "Run this in the management account, or in the delegated administrator for IAM, as a role that may call sts:AssumeRoot with this task policy.")
    String bySessionWhere();

    @Message("A root session has listed this account's keys before, so centralised root access is on.")
    String sessionsKnown();

    @Message(
            "It needs centralised root access with privileged root actions. Whether this organisation has it is not known here; without it, sign in as root.")
    String sessionsUnknown();

    @Message("Open the session")
    String openSession();

    @Message("Delete each key that is listed")
    String deleteEach();

    @Message("Check, and forget the session")
    String check();

    @Message("Check")
    String checkOnly();

    @Message("As the root user, in the console")
    String inConsole();

    @Message(
            "This is the management account: root sessions do not reach it, and service control policies do not bind it. Signing in as root is the only way.")
    String managementOnly();

    @Message("Have the break-glass sign-in approved and logged, then sign in as the root user of {accountId} with MFA.")
    String signIn(String accountId);

    @Message("Open the account menu at the top right, then Security credentials, then Access keys.")
    String openKeys();

    @Message("Deactivate the key; if something still depends on it, it shows now. Hours are enough, days are not.")
    String deactivate();

    @Message("Delete the key. Do not make a new one.")
    String deleteIt();

    @Message("Sign out, and say on this page when it was deleted.")
    String signOut();

    @Message("With the key itself")
    String withKey();

    @Message(
            "The root user cannot sign in to the console of GovCloud. It deletes its key by that very key, on a machine that may hold it; whoever has lost it asks AWS Support.")
    String govCloud();

    @Message("Use the key once more")
    String useKey();

    @Message("Root is no IAM user: a command with --user-name root deletes nothing, or somebody else's key.")
    String noUserName();

    @Message("What proves it")
    String proof();

    @Message(
            "The account summary shows it at the next collection, which can be asked for on the account's page. A new credential report shows it from")
    String proofFrom();

    @Message(
            "Security Hub looks again within 12 to 24 hours. The ticket closes by itself when collected evidence shows no key.")
    String proofHub();
}
