package io.rootproof.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of people says. In templates {@code {peopleListMsg:…}}. */
@MessageBundle("peopleListMsg")
interface PeopleListMessages {

    @Message("People")
    String title();

    @Message("Everybody who may log in, or once might")
    String caption();

    @Message("Part of a user name, name or address")
    String search();

    @Message("User name")
    String username();

    @Message("Name")
    String name();

    @Message("E-mail")
    String email();

    @Message("Role")
    String role();

    @Message("Since")
    String since();

    @Message("May log in")
    String login();

    @Message("yes")
    String yes();

    @Message("no, since")
    String noSince();

    @Message("May not log in")
    String no();

    @Message("Nobody is disabled")
    String noneDisabled();

    @Message("Everybody who was added may log in.")
    String noneDisabledDetail();
}
