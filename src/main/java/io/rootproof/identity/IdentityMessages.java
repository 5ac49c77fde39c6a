package io.rootproof.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of people, their roles, passwords and tokens. In templates {@code {identityMsg:…}}. */
@MessageBundle("identityMsg")
interface IdentityMessages {

    @Message("Send a bearer token or HTTP Basic credentials; a session counts for reading only.")
    String sendCredentials();

    @Message("These credentials are wrong, expired or revoked.")
    String badCredentials();
}
