package io.rootproof.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Forms on the page of a ticket, and the page that asks before cancelling. In templates {@code {ticketFormMsg:…}}. */
@MessageBundle("ticketFormMsg")
interface TicketFormMessages {

    // --- Forms.

    @Message("Comment")
    String comment();

    @Message("Add comment")
    String addComment();

    @Message("Your comment is in.")
    String commented();

    @Message("Give it to")
    String giveTo();

    @Message("Assign")
    String assign();

    @Message("It is {who}'s now.")
    String assigned(String who);

    @Message("The key is deleted")
    String claim();

    @Message("Correct the claimed deletion")
    String claimAgain();

    @Message("Deleted at (UTC)")
    String deletedAt();

    @Message(
            "Written like the present, in UTC: {now}. Evidence later than this closes the ticket; a key seen later refutes"
                    + " it.")
    String deletedAtHint(String now);

    @Message("If it is deleted now, a new credential report can prove it from")
    String claimWhen();

    @Message("How")
    String how();

    @Message("Who deleted it, and in which way.")
    String howHint();

    @Message("Claim the deletion")
    String sayDeleted();

    @Message("Noted. Evidence later than that closes the ticket.")
    String claimed();

    @Message("Confirm imported evidence")
    String confirm();

    @Message("Imported evidence says that there is no key. By itself it closes nothing: with the control-owner role you"
            + " may confirm it, unless you brought it in.")
    String confirmWhy();

    @Message("What you checked")
    String checked();

    @Message("Confirm and close")
    String confirmAndClose();

    @Message("The ticket is verified.")
    String confirmed();

    @Message("Add")
    String add();

    @Message("Change record")
    String change();

    @Message("What was changed, where, approved by whom")
    String changeText();

    @Message("Address of the record")
    String changeUrl();

    @Message("Record")
    String record();

    @Message("The change is recorded.")
    String recorded();

    @Message("Post-incident note")
    String note();

    @Message("How the key came to be, and what now stands in the way")
    String noteText();

    @Message("Add note")
    String addNote();

    @Message("The note is in.")
    String noted();

    @Message("Link to another tracker")
    String link();

    @Message("Address")
    String address();

    @Message("Shown as")
    String shownAs();

    @Message("Add link")
    String addLink();

    @Message("The link is in.")
    String linked();

    // --- Cancelling.

    @Message("Cancel this ticket")
    String cancel();

    @Message("Cancelling is not possible: the account is in scope and fails.")
    String cancelNot();

    @Message("For an account that is closed or left the scope, where nothing is left to fix.")
    String cancelWhen();

    @Message("Cancel ticket {number}?")
    String cancelQuestion(long number);

    @Message("The ticket is closed without a fix, and cannot be opened again.")
    String cancelCloses();

    @Message("It stays visible, with your reason, in the list and in bundles.")
    String cancelStays();

    @Message("If the account fails again, a new ticket opens by itself.")
    String cancelNew();

    @Message("Why nothing is left to do")
    String cancelReason();

    @Message("Such as: the account is closed, or left the scope.")
    String cancelReasonHint();

    @Message("The ticket is cancelled.")
    String cancelled();
}
