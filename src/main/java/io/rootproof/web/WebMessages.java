package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page shell, the tags and the error pages say. In templates {@code {webMsg:…}}. */
@MessageBundle("webMsg")
public interface WebMessages {

    @Message("Skip to content")
    String skipToContent();
}
