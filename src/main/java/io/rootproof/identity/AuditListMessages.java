package io.rootproof.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit log says around its entries. In templates {@code {auditListMsg:…}}. */
@MessageBundle("auditListMsg")
interface AuditListMessages {

    @Message("Audit log")
    String title();

    @Message("Who did what, newest first")
    String caption();

    @Message("Each of these lines is entered, with its digest, in the")
    String alsoIn();

    @Message("tamper-evident log")
    String log();

    @Message("To what, or how it begins, such as ticket/12")
    String subjectFilter();

    @Message("Who, exactly")
    String actorFilter();

    @Message("When")
    String when();

    @Message("Who")
    String actor();

    @Message("Did")
    String action();

    @Message("To what")
    String subject();

    @Message("Detail")
    String detail();

    @Message("From")
    String address();

    @Message("Request")
    String request();

    @Message("No login failed")
    String noFailedLogin();

    @Message("Nobody was refused at the door in this view.")
    String noFailedLoginDetail();
}
