package io.rootproof.collection.events;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why events are refused at the door. */
@MessageBundle("eventMsg")
interface EventMessages {

    @Message("At most {most} bytes are taken at once. Send fewer events together.")
    String tooLarge(int most);

    @Message(
            "At most {most} requests a minute are taken from one key. Nothing of this one was stored: send it again after the seconds that Retry-After says.")
    String tooMany(long most);
}
