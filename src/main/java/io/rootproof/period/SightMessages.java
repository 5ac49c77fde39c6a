package io.rootproof.period;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a preview. In templates {@code {sightMsg:…}}. */
@MessageBundle("sightMsg")
interface SightMessages {

    @Message("You see what an auditor of this period sees:")
    String previewing();

    @Message("Leave the preview")
    String leave();

    @Message("From now on you see what an auditor of {name} sees, until you leave the preview.")
    String begun(String name);

    @Message("You see everything again.")
    String left();
}
