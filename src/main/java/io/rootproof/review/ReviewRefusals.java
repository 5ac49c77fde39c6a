package io.rootproof.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a review is not taken, and what to do. */
@MessageBundle("reviewRefusalMsg")
interface ReviewRefusals {

    @Message("There is no review {id}.")
    String unknown(String id);

    @Message("Say what you state: a review without a statement proves nothing.")
    String noStatement();

    @Message("The statement has {length} characters; at most {longest} fit.")
    String statementTooLong(String length, String longest);

    @Message("The findings have {length} characters; at most {longest} fit.")
    String findingsTooLong(String length, String longest);

    @Message("Say which review it is: kind must be HEALTH_CHECK or TABLETOP.")
    String whichKind();

    @Message("Send a JSON object as body.")
    String sendJson();

    @Message("{name} must be the value that the draft of the review had, such as {example}.")
    String fromDraft(String name, String example);

    @Message("What is looked at ends in the future. Open the form again.")
    String future();

    @Message(
            "This was shown more than {hours} hours ago. What it says is brought up to date below: look at it again, then"
                    + " sign.")
    String shownLongAgo(long hours);

    @Message("{by} signed a review of this kind at {at}, after this was shown. What is left to look at is below: decide"
            + " whether it needs a review of its own.")
    String signedMeanwhile(String by, String at);

    @Message(
            "What you looked at has changed since it was shown: something was learned about that time. It is brought up to"
                    + " date below: look at it again, then sign.")
    String changed();

    @Message("Nothing has passed since the last review of this kind; there is nothing to look at yet.")
    String nothingYet();
}
