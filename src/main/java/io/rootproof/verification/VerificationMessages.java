package io.rootproof.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.signing.Trust;

/** What the pages of verification say. In templates {@code {verificationMsg:…}}. */
@MessageBundle("verificationMsg")
interface VerificationMessages {

    // The form.

    @Message("Verify a bundle")
    String formTitle();

    @Message(
            "Checks that a sealed bundle is, byte for byte, what was sealed, who sealed it, and when. It looks at the file alone, as an auditor would, and believes only the certificates that are named below.")
    String formLead();

    @Message("Nothing was checked")
    String notChecked();

    @Message("The bundle")
    String file();

    @Message(
            "bundle.zip, all of its parts together, or report.pdf, as they were downloaded. Up to 50 MB; larger ones with the command line.")
    String fileHint();

    @Message("Choose the files again: a browser keeps none.")
    String chooseAgain();

    @Message("An earlier bundle")
    String earlier();

    @Message("If you have one: the log in the new bundle must be its continuation. Its log/checkpoint is enough.")
    String earlierHint();

    @Message("Verify")
    String verify();

    @Message("Being checked; a large bundle takes a minute.")
    String sending();

    @Message("Who is believed here")
    String believed();

    @Message(
            "Compare these fingerprints with those that you were told elsewhere: what stands inside a bundle proves nothing about itself.")
    String believedLead();

    @Message("Signers")
    String signers();

    @Message("Timestamp authorities")
    String authorities();

    @Message("Keys of the log")
    String logKeys();

    @Message("None is known here.")
    String nobodyKnown();

    @Message("Without this program")
    String withoutProgram();

    @Message(
            "The script needs bash, openssl and poppler-utils, the second one Python 3. Use these and not the ones inside a bundle: whoever forges a bundle can put a script into it that finds nothing.")
    String withoutProgramLead();

    // The result.

    @Message("Result of the check")
    String resultTitle();

    @Message("{#if valid}No check failed{#else}Not valid{/if}")
    String verdict(boolean valid);

    @Message("Nothing was changed after it was sealed, as far as these checks can see.")
    String validMeaning();

    @Message(
            "This is not the bundle that was sealed, or it was never sealed as it should be. Do not rely on it; the failed checks say what is wrong.")
    String invalidMeaning();

    @Message("{#when trust}{#is PINNED}Known signer{#is DEMO}DEMO{#else}UNKNOWN SIGNER{/when}")
    String trust(Trust trust);

    @Message(
            "{#when trust}{#is PINNED}Signed under a certificate that is known here.{#is DEMO}Signed with a throw-away key of a demonstration. It proves nothing about anybody.{#else}Anybody can make and sign a bundle. Compare the fingerprint of the certificate with one that you had from elsewhere.{/when}")
    String trustMeaning(Trust trust);

    @Message(
            "{#when status}{#is TRUSTED}Time proven{#is TEST}TEST{#is PENDING}TIMESTAMP PENDING{#else}NOT TIMESTAMPED{/when}")
    String timestamp(TimestampStatus status);

    @Message(
            "{#when status}{#is TRUSTED}A timestamp authority that is known here says when it existed.{#is TEST}The timestamp is by a test authority that anybody could run. It proves no time.{#is PENDING}No authority answered when this copy was sealed. Ask for the copy that was sealed later.{#else}When it was sealed is the word of whoever sealed it.{/when}")
    String timestampMeaning(TimestampStatus status);

    @Message("Checked file")
    String checkedFile();

    @Message("SHA-256")
    String sha256();

    @Message("Checks")
    String checks();

    @Message("Check")
    String check();

    @Message("Outcome")
    String outcome();

    @Message("What was found")
    String detail();

    @Message("{#when outcome}{#is PASS}Passed{#is FAIL}Failed{#is WARN}Not proven{#else}Not done{/when}")
    String outcomeOf(Outcome outcome);

    @Message("""
            {#when name}\
            {#is ARCHIVE}Archive: can it mean one thing only?\
            {#is FILE_LIST}File list: is anything missing, or extra?\
            {#is CHECKSUMS}Checksums: is each file unchanged?\
            {#is MANIFEST}Manifest: does it describe these files?\
            {#is CHECKSUM_SIGNATURE}Signature: who answers for the files?\
            {#is CHECKSUM_TIMESTAMP}Timestamp: since when do they exist?\
            {#is PDF_SIGNATURE}Report, signature: by the same signer?\
            {#is PDF_TIMESTAMP}Report, timestamp: since when?\
            {#is PDF_REVISIONS}Report, revisions: was anything added?\
            {#is PDF_ATTACHMENTS}Report, attachments: equal to the files?\
            {#is LOG_CHECKPOINT}Log, checkpoint: signed by the log?\
            {#is LOG_INCLUSION}Log, entries: are they in it?\
            {#is LOG_RECORDS}Log, records: as they were entered?\
            {#is LOG_CONSISTENCY}Log, history: the same as before?\
            {#else}Evidence: the bytes that the log has?\
            {/when}""")
    String question(CheckName name);

    @Message("Verify another")
    String another();

    // Refusals.

    @Message("Choose the bundle: bundle.zip, or report.pdf.")
    String noFile();

    @Message("{name} is neither a ZIP archive nor a PDF. Give bundle.zip or report.pdf as they were downloaded.")
    String otherKind(String name);

    @Message("Other bundles are being checked right now. Try again in a minute.")
    String busy();

    @Message("At most {count} bundles an hour can be checked. Try again in {minutes} min, or use the command line.")
    String tooMany(int count, long minutes);

    @Message("Checking took longer than {seconds} s. Use the command line, which has no such limit.")
    String tookTooLong(long seconds);
}
