package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with the part of an address behind the question mark. Names of parameters are those of the API. */
@MessageBundle("queryMsg")
public interface QueryMessages {

    @Message("There is no parameter \"{name}\" here. There are: {known}.")
    String unknown(String name, String known);

    @Message("{name} must be one of {allowed}, not \"{given}\".")
    String notOneOf(String name, String allowed, String given);

    @Message("{name} must be a day such as 2026-03-03, or an instant such as 2026-03-03T10:00:00Z, not \"{given}\".")
    String notAnInstant(String name, String given);

    @Message("{name} must be a whole number, not \"{given}\".")
    String notANumber(String name, String given);

    @Message("{name} must be a whole number from {least} to {most}.")
    String outOfRange(String name, int least, int most);

    @Message("{name} must be a whole number from {least} to {most}; to read further use after with the cursor in next.")
    String pageOutOfRange(String name, int least, int most);

    @Message("Give page or after, not both: after already says where to go on.")
    String pageAndAfter();

    @Message("after must be the value of next from an earlier answer of the same list.")
    String foreignCursor();

    @Message("{name} must be one of {allowed}.")
    String oneOf(String name, String allowed);

    @Message("sort must be one of {allowed}, with a minus sign in front for the other direction.")
    String notSortable(String allowed);

    @Message("{name} must be true or false.")
    String notTrueOrFalse(String name);

    @Message("accountId must be the 12 digits of an AWS account.")
    String notAnAccount();

    @Message("sha256 must be 64 hexadecimal digits.")
    String notADigest();

    @Message("The address is not encoded as a URL is: a % stands without its digits.")
    String notEncoded();
}
