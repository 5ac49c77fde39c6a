package io.rootproof.bundle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a bundle says of its seal. In templates {@code {bundleSealMsg:…}}. */
@MessageBundle("bundleSealMsg")
interface BundleSealMessages {

    @Message("Seal")
    String title();

    @Message("Sealed: whoever changes a byte of the bundle, or drops or adds a file, is found out.")
    String sealed();

    @Message("Demo")
    String demoTitle();

    @Message("Signed with a throw-away key that was made for the demonstration. It proves nothing about anybody.")
    String demo();

    @Message("Test timestamp")
    String testTitle();

    @Message("The time is that of the built-in test authority. It proves no time.")
    String test();

    @Message("Timestamp pending")
    String pendingTitle();

    @Message(
            "The bundle is signed, but no timestamp authority answered, so nothing proves yet when. They are asked again, and the bundle is then sealed anew, with other digests.")
    String pending();

    @Message("What they answered last:")
    String answers();

    @Message("Next attempt")
    String nextAttempt();

    @Message("No timestamp authority is configured: the time of sealing is the word of whoever sealed it.")
    String noTimestamp();

    @Message("Signed by")
    String signer();

    @Message("SHA-256 of the certificate")
    String certificate();

    @Message("Timestamp")
    String timestamp();

    @Message("Log")
    String log();

    @Message("{count} entries when it was sealed")
    String entries(String count);

    @Message("Why it is not sealed")
    String why();

    @Message("The whole bundle (ZIP)")
    String download();

    @Message("The whole bundle, part {part} of {parts} (ZIP)")
    String downloadPart(int part, int parts);

    @Message("SHA-256 of the bundle (ZIP)")
    String sha256();

    @Message("SHA-256 of part {part} (ZIP)")
    String sha256OfPart(int part);

    @Message("Check the seal")
    String checkTitle();

    @Message(
            "Run the script on the bundle as it was downloaded: it needs no network, no Java and no login. It says which file is wrong, and how.")
    String checkHow();

    @Message(
            "Have the certificates, the key and the script from somewhere else than the bundle: those inside are what a forger would change, too.")
    String checkElsewhere();

    @Message("Check it here instead")
    String checkHere();

    @Message(
            "The digests on this page belong in the audit file: whoever has them can compare the bundle with them later.")
    String keepDigests();
}
