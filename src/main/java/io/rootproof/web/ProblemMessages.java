package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a request was not done, to people and to programs. In templates {@code {problemMsg:…}}. */
@MessageBundle("problemMsg")
interface ProblemMessages {

    /** Few words, the same for every occurrence, for programs. */
    @Message("""
            {#when status}
            {#is 400}Bad request{#is 401}Not logged in{#is 403}Not allowed{#is 404}Not found{#is 405}Method not allowed
            {#is 406}Not acceptable{#is 409}Conflict{#is 412}Changed meanwhile{#is 413}Too large
            {#is 415}Unsupported media type{#is 422}Cannot be used{#is 428}Precondition required
            {#is 429}Too many attempts{#is 503}Not available now{#else}{#if status < 500}Bad request{#else}Internal error{/if}
            {/when}""")
    String title(int status);

    /** What programs are told where the thrower said nothing that helps. */
    @Message("""
            {#when status}
            {#is 400}The request could not be read. Check its parameters and its body.
            {#is 401}Log in, or send a bearer token or HTTP Basic credentials.
            {#is 403}Your role does not allow this. Ask an admin if it should.
            {#is 404}There is nothing at this address, or nothing that you may see.
            {#is 405}This address does not take that method.
            {#is 406}This address has no answer in the wanted media type.
            {#is 409}The state does not allow this now. Look at it again, then decide.
            {#is 413}The body is too large. Send less at once.
            {#is 415}This address does not take that Content-Type.
            {#else}{#if status < 500}The request could not be done as it stands.{#else}Something went wrong here, not in your request. The request id finds it in the log.{/if}
            {/when}""")
    String detail(int status);

    /** The heading of a page. */
    @Message("""
            {#when status}
            {#is 400}That could not be understood{#is 401}You are not logged in{#is 403}You may not do this
            {#is 404}There is nothing here{#is 405}This address is not opened like that{#is 409}That is no longer possible
            {#is 412}Somebody else was faster{#is 413}That is too large{#is 415}That kind of content is not taken
            {#is 422}That cannot be used{#is 429}Too many attempts{#is 503}Not available just now
            {#else}{#if status < 500}That could not be done{#else}Something went wrong here{/if}
            {/when}""")
    String heading(int status);

    /** What happened, on a page, where the thrower said nothing that helps. */
    @Message("""
            {#when status}
            {#is 400}The address or the form holds something that cannot be read.
            {#is 401}The credentials that were sent are wrong, expired or revoked.
            {#is 403}Your role does not include this.
            {#is 404}Nothing is at this address, or nothing that you may see.
            {#is 405}It is where a form is sent to, not a page.
            {#is 409}The state does not allow it now.
            {#is 413}What you sent is larger than is taken at once.
            {#is 415}What you sent is not in a form that this address reads.
            {#else}{#if status < 500}The request could not be done as it stands.{#else}This is our fault, not yours.{/if}
            {/when}""")
    String happened(int status);

    /** What to do about it, on a page. */
    @Message("""
            {#when status}
            {#is 400}Go back, correct it and try again.
            {#is 401}Log in and try again.
            {#is 403}If you need it for your work, ask an admin of this installation.
            {#is 404}Check the address, search for an account, or begin at the overview.
            {#is 405}Open the page before it and use its button.
            {#is 409}Look at how it stands now, then decide again.
            {#is 412}Look at how it stands now, then decide again.
            {#is 413}Send less at once: split the file, or compress it with gzip.
            {#is 415}Use the form on the page that this belongs to.
            {#is 422}Go back, correct it and try again.
            {#is 429}Wait, then try again.
            {#is 503}Wait a moment, then try again.
            {#else}{#if status < 500}Go back and try again.{#else}Try once more. If it happens again, give the request id below to your admin: it finds in the log what went wrong.{/if}
            {/when}""")
    String next(int status);

    @Message("Correct it below and try again.")
    String correctHere();

    @Message("Try again")
    String tryAgain();

    @Message("Without any of it")
    String withoutIt();

    @Message("Go to the overview")
    String toOverview();

    @Message("Back to where you were")
    String back();

    @Message("Log in")
    String logIn();

    @Message("Send it again")
    String again();

    @Message("Find an account by name or number")
    String find();

    @Message("Search")
    String search();

    @Message("Status")
    String status();

    @Message("Request id")
    String requestId();

    @Message("The demo answers only on this machine: open http://localhost and its port.")
    String demoOnlyHere();

    @Message("The demo's past is still being replayed. Try again when the banner says so.")
    String replaying();

    @Message("The body is larger than {mebibytes} MiB. Send less at once.")
    String tooLarge(long mebibytes);

    @Message("The form is empty, or was cut off on its way. Nothing of it was stored. Send it again, with the file.")
    String brokenForm();

    @Message("This form is out of date, for example because you logged in or out in another window."
            + " Go back, reload the page, and send it again.")
    String staleForm();

    @Message("Somebody else changed this meanwhile. Look at it again, then decide.")
    String outrun();

    @Message("Something else is changing the same thing and takes long. Nothing of yours was stored. Try again.")
    String busy();

    @Message("What you typed is kept in the button below.")
    String kept();

    @Message("A value in the query could not be read: {reason}")
    String unreadableQuery(String reason);

    @Message("The body is not the JSON that is expected here{where}.")
    String unreadableJson(String where);

    @Message(" at {path}")
    String atPath(String path);

    @Message(" at line {line}, column {column}")
    String atLine(int line, int column);

    @Message("{header} takes 1 to 200 visible ASCII characters.")
    String keyUnusable(String header);

    @Message("This {header} was used for another body. Use a new key.")
    String keyOfAnotherBody(String header);

    @Message("The first request with this {header} is still under way. Wait.")
    String keyUnderWay(String header);

    @Message("The text holds a character that cannot be kept, such as U+0000.")
    String unstorableCharacter();

    @Message("A text is longer than can be kept here. Shorten it.")
    String textTooLong();
}
