package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is wrong with the part of an address behind the question mark. People know a parameter by the label that pages
 * show, programs by its name: both are said.
 */
@MessageBundle("queryMsg")
public interface QueryMessages {

    @Message("""
            {#when name}{#is 'from'}The first day of the period (from){#is 'to'}The end of the period (to)\
            {#is 'page'}The page of the list (page){#is 'size'}Rows on a page (size)\
            {#is 'after'}The place in the list (after){#is 'sort'}The order (sort){#is 'accountId'}Account (accountId)\
            {#is 'sha256'}SHA-256 of the payload (sha256){#is 'runId'}Collection run (runId){#is 'importId'}Import (importId)\
            {#is 'source'}Source (source){#is 'disposition'}Judged (disposition){#is 'result'}Result (result)\
            {#is 'reason'}Reason (reason){#is 'scope'}Scope (scope){#is 'securityHub'}Security Hub (securityHub)\
            {#is 'conflicting'}Sources disagree (conflicting){#is 'state'}State (state){#is 'kind'}Kind (kind)\
            {#is 'overdue'}Overdue (overdue){#is 'status'}Status (status){#is 'role'}Role (role)\
            {#is 'login'}May log in (login){#else}{name}{/when}""")
    String named(String name);

    @Message("There is no parameter \"{name}\" here. There are: {known}.")
    String unknown(String name, String known);

    @Message("{queryMsg:named(name)} must be one of {allowed}, not \"{given}\".")
    String notOneOf(String name, String allowed, String given);

    @Message(
            "{queryMsg:named(name)} must be a day such as 2026-03-03, or an instant such as 2026-03-03T10:00:00Z, not \"{given}\".")
    String notAnInstant(String name, String given);

    @Message("{queryMsg:named(name)} must be a whole number, not \"{given}\".")
    String notANumber(String name, String given);

    @Message("{queryMsg:named(name)} must be a whole number from {least} to {most}.")
    String outOfRange(String name, int least, int most);

    @Message(
            "{queryMsg:named(name)} must be a whole number from {least} to {most}; to read further use after with the cursor in next.")
    String pageOutOfRange(String name, int least, int most);

    @Message("Give page or after, not both: the place in the list (after) already says where to go on.")
    String pageAndAfter();

    @Message("The place in the list (after) must be the value of next from an earlier answer of the same list.")
    String foreignCursor();

    @Message("{queryMsg:named(name)} must be one of {allowed}.")
    String oneOf(String name, String allowed);

    @Message("The order (sort) must be one of {allowed}, with a minus sign in front for the other direction.")
    String notSortable(String allowed);

    @Message("{queryMsg:named(name)} must be true or false.")
    String notTrueOrFalse(String name);

    @Message("Account (accountId) must be the 12 digits of an AWS account.")
    String notAnAccount();

    @Message("SHA-256 of the payload (sha256) must be 64 hexadecimal digits.")
    String notADigest();

    @Message("The address is not encoded as a URL is: a % stands without its digits.")
    String notEncoded();
}
