package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the API did not do something to an account; names of members are those of its JSON. */
@MessageBundle("accountRefusedMsg")
interface AccountRefusals {

    @Message("Send a JSON object with owner, or with inScope and reason.")
    String sendChange();

    @Message("\"{name}\" cannot be changed here: owner and inScope can, with a reason. The rest comes from the"
            + " inventory.")
    String notChangedHere(String name);

    @Message("{name} must be true or false.")
    String notTrueOrFalse(String name);

    @Message("{name} must be a text.")
    String notAText(String name);

    @Message("Only an admin or a control owner puts accounts in or out of scope.")
    String scopeIsForOthers();

    @Message("{name} lies in the future. Results are known up to now.")
    String inFuture(String name);
}
