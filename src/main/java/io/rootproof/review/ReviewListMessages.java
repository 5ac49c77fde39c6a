package io.rootproof.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of reviews says. In templates {@code {reviewListMsg:…}}. */
@MessageBundle("reviewListMsg")
interface ReviewListMessages {

    @Message("Reviews")
    String title();

    @Message("Signed reviews, the newest first")
    String caption();

    @Message("Review")
    String review();

    @Message("Kind")
    String kind();

    @Message("Looked at")
    String looked();

    @Message("Due")
    String due();

    @Message("Signed")
    String signed();

    @Message("By")
    String by();

    @Message("Signed by")
    String signedBy();

    @Message("Findings")
    String findings();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("No review has been signed yet")
    String nothingYet();

    @Message("The control owner holds the first one, at the latest when it is due.")
    String nothingYetDetail();

    @Message("Signed from (UTC)")
    String signedFrom();

    @Message("Signed before (UTC)")
    String signedBefore();
}
