package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every form and every page that asks again says. In templates {@code {formMsg:…}}. */
@MessageBundle("formMsg")
public interface FormMessages {

    @Message("This was not saved")
    String notSaved();

    @Message("What happens then")
    String consequences();

    @Message("No, go back")
    String goBack();
}
