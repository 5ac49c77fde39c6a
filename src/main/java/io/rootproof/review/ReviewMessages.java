package io.rootproof.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of reviews say. In templates {@code {reviewMsg:…}}. */
@MessageBundle("reviewMsg")
interface ReviewMessages {

    @Message("{#when kind}{#is HEALTH_CHECK}Health check{#is TABLETOP}Tabletop exercise{/when}")
    String kind(ReviewKind kind);

    @Message("{#when kind}{#is HEALTH_CHECK}Health check {id}{#is TABLETOP}Tabletop exercise {id}{/when}")
    String title(ReviewKind kind, long id);

    @Message("{#when kind}{#is HEALTH_CHECK}Hold a health check{#is TABLETOP}Hold a tabletop exercise{/when}")
    String hold(ReviewKind kind);

    @Message(
            "{#when kind}{#is HEALTH_CHECK}The scheduled look at the whole control. Below is what the program knows of the"
                    + " time since the last one. Look at it, ask about what you do not understand, and sign.{#is TABLETOP}Play the path"
                    + " of an exception through with the people who would walk it: who asks, who decides, what happens when it"
                    + " expires or gets worse. Below is what happened since the last exercise.{/when}")
    String lead(ReviewKind kind);

    @Message("Next reviews")
    String nextReviews();

    @Message("Due")
    String due();

    @Message("Overdue")
    String overdue();

    @Message("Overdue reviews")
    String overdueReviews();

    @Message("overdue since")
    String overdueSince();

    @Message("due")
    String dueAt();

    @Message("last signed")
    String lastSigned();

    @Message("by")
    String by();

    @Message("none was signed yet")
    String never();

    @Message("Looked at")
    String lookedAt();

    @Message("What was looked at")
    String whatWasLookedAt();

    @Message("What to look at")
    String whatToLookAt();

    @Message("to")
    String until();

    @Message("Signed")
    String signed();

    @Message("Signed by")
    String signedBy();

    @Message("late")
    String late();

    @Message("Statement")
    String statement();

    @Message(
            "{#when kind}{#is HEALTH_CHECK}In your own words: what you state about the control in this time. It stands above"
                    + " your name.{#is TABLETOP}In your own words: which case was played through, with whom, and how it went. It"
                    + " stands above your name.{/when}")
    String statementHint(ReviewKind kind);

    @Message("Findings and actions")
    String findings();

    @Message("What is not as it should be, who does what about it, and until when. Leave it empty if there is nothing.")
    String findingsHint();

    @Message("No findings.")
    String noFindings();

    @Message("Sign as {name}")
    String sign(String name);

    @Message(
            "Your user name, the time and what is shown here are kept with it. Nobody can change or take back what is signed.")
    String signHint();

    @Message("Not signed")
    String notSigned();

    @Message("The review is signed.")
    String isSigned();

    @Message("Digest of what was looked at")
    String digest();

    @Message("All reviews")
    String all();

    @Message("As kept with the signature (JSON)")
    String asKept();

    @Message("Reviews")
    String heading();

    @Message("A named person looks at the control by schedule and signs for it.")
    String cardLead();
}
