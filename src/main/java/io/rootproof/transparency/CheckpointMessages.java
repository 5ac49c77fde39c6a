package io.rootproof.transparency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of checkpoints and stored files say. In templates {@code {checkpointMsg:…}}. */
@MessageBundle("checkpointMsg")
interface CheckpointMessages {

    @Message("Checkpoints")
    String title();

    @Message(
            "A checkpoint is the signed state of the log at one size. Whoever keeps one can show later whether anything that was in the log by then was changed or taken out. One is made each hour in which something was entered, and for each bundle.")
    String intro();

    @Message("Make one now")
    String makeOne();

    @Message("Checkpoint made: the log has {size} entries.")
    String made(String size);

    @Message("Checkpoints, newest first")
    String caption();

    @Message("Entries")
    String entries();

    @Message("Made")
    String madeAt();

    @Message("Why")
    String reasonLabel();

    @Message("By")
    String by();

    @Message("Timestamp")
    String timestamp();

    @Message("Sent")
    String sent();

    @Message("{#when reason}{#is HOURLY}Hourly{#is BUNDLE}For a bundle{#is ON_DEMAND}On demand{/when}")
    String reason(CheckpointReason reason);

    @Message("TEST: this time proves nothing")
    String test();

    @Message("None")
    String none();

    @Message("{#when channel}{#is MAIL}Mail{#is WEBHOOK}Webhook{#is TIMESTAMP}Timestamp{/when}")
    String channel(Delivery.Channel channel);

    @Message("{#when state}{#is WAITING}Waiting{#is DELIVERED}Delivered{#is FAILED}Failed{/when}")
    String state(Delivery.State state);

    @Message("No checkpoint has been made yet")
    String nothingYet();

    @Message("The first is made at the next full hour, or now.")
    String nothingYetDetail();

    @Message("Public key")
    String publicKey();

    @Message(
            "Write it down somewhere else, such as in a ticket of the audit: whoever checks a checkpoint must not take the key from here.")
    String keyMeaning();

    @Message("How to check by hand")
    String howToCheck();

    @Message("Fetch a checkpoint and keep it:")
    String stepFetch();

    @Message("Later, fetch the newest and the proof that it continues the one that you kept, with the two sizes:")
    String stepProof();

    @Message("docs/log.md shows how openssl checks the signature, and how the proof is put together.")
    String stepDocs();

    @Message("Older checkpoints")
    String older();

    @Message("Newest checkpoints")
    String newest();

    @Message("Checkpoint of {size} entries")
    String oneTitle(String size);

    @Message("All checkpoints")
    String all();

    @Message("The signed note")
    String note();

    @Message("Root hash, base64")
    String root();

    @Message("Log")
    String origin();

    @Message("Timestamps")
    String tokens();

    @Message("This note existed at")
    String existedAt();

    @Message("says")
    String says();

    @Message("Response for openssl ts")
    String response();

    @Message("No timestamp: no authority is configured, or it has not answered yet.")
    String noToken();

    @Message("Deliveries")
    String deliveries();

    @Message("To")
    String target();

    @Message("State")
    String stateLabel();

    @Message("Attempts")
    String attempts();

    @Message("Next")
    String next();

    @Message("It said")
    String error();

    @Message("Send again")
    String again();

    @Message("It is being sent again.")
    String sentAgain();

    @Message("Nothing is configured to be sent: rootproof.log.delivery.mail and rootproof.log.delivery.webhook.")
    String noDelivery();

    @Message("Stored files")
    String filesTitle();

    @Message("Files are kept by their digest in the directory of this installation.")
    String filesHere();

    @Message("Files are kept by their digest in S3. What S3 has not confirmed yet is kept here and sent again.")
    String filesInS3();

    @Message("Stored")
    String stored();

    @Message("Waiting for S3")
    String waiting();

    @Message("Nothing waits")
    String nothingWaits();

    @Message("Every file is where it is to stay.")
    String nothingWaitsDetail();

    @Message("Files that wait for S3, the oldest first")
    String waitingCaption();

    @Message("Digest")
    String digest();

    @Message("Bytes")
    String bytes();

    @Message("Since")
    String since();

    @Message("There is no file with this digest that waits.")
    String noSuchFile();

    @Message("Locks that S3 has not confirmed")
    String locks();

    @Message(
            "Bundles of audit periods stay in S3 until their period's day, and under its legal hold. Until S3 confirms it, only the retention of the upload protects them.")
    String locksMeaning();

    @Message("Wanted")
    String wanted();

    @Message("Legal hold")
    String hold();

    @Message("No legal hold")
    String noHold();

    @Message("Ask again")
    String askAgain();

    @Message("S3 is asked again within a minute.")
    String askedAgain();

    @Message("There is no lock of such a file that waits.")
    String noSuchLock();
}
