package io.rootproof.collection.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of an imported inventory and of its lines. Names of columns are those of the file. */
@MessageBundle("inventoryMsg")
interface InventoryMessages {

    @Message("The file is not valid UTF-8. Save it as UTF-8.")
    String notUtf8();

    @Message("The file is not a CSV with a header line that names each column once: {flaw}")
    String notCsv(String flaw);

    @Message("The header line has no column account_id. Known columns: {known}.")
    String noAccountColumn(String known);

    @Message("There is no column {name} in an inventory.")
    String unknownColumn(String name);

    @Message("Account {account} stands in the file twice.")
    String twice(String account);

    @Message(
            "account_id is not a number of 12 digits. A spreadsheet may have taken leading zeros away, or written it as"
                    + " 1.2E+11: format the column as text.")
    String notAnAccount();

    @Message("{column} must be one of {allowed}.")
    String oneOf(String column, String allowed);

    @Message("{column} must be true or false.")
    String notTrueOrFalse(String column);

    @Message("{column} is longer than {longest} characters.")
    String tooLong(String column, int longest);
}
