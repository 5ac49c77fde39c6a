package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the keyboard. In templates {@code {keysMsg:…}}. */
@MessageBundle("keysMsg")
public interface KeyMessages {

    @Message("Keyboard shortcuts")
    String keys();

    @Message("Close")
    String close();

    @Message("Switch them off")
    String switchOff();

    @Message("To the search field")
    String search();

    @Message("To the next row of the list, to the one before")
    String rows();

    @Message("Open the row")
    String open();

    @Message("Select the row, or take the selection back")
    String select();

    @Message("Go to: {page}")
    String goTo(String page);

    @Message("Show these keys")
    String help();

    @Message("Out of the search field; close menus and this help")
    String escape();

    @Message("Single keys work in this browser. They never do while you type in a field.")
    String areOn();

    @Message("Single keys are switched off in this browser.")
    String areOff();

    @Message("Switch single keys off")
    String turnOff();

    @Message("Switch single keys on")
    String turnOn();

    @Message("Single keys are switched on in this browser.")
    String nowOn();

    @Message("Single keys are switched off in this browser.")
    String nowOff();

    @Message("Lists can be worked without a mouse. Every key does what a link or a button on the page does, too.")
    String intro();
}
