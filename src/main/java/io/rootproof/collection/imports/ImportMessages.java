package io.rootproof.collection.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the import pages say, and why a file is refused. In templates {@code {importMsg:…}}. */
@MessageBundle("importMsg")
interface ImportMessages {

    // The form.

    @Message("Import a file")
    String formTitle();

    @Message(
            "Evidence that is not collected from AWS, and lists of accounts, come in as files. What can be used is stored in one go, marked as imported and with your name; sending a file twice stores nothing twice.")
    String formLead();

    @Message("Nothing was imported")
    String nothingImported();

    @Message("What is in the file")
    String whatIsIt();

    @Message(
            "{#when kind}{#is SECURITY_HUB_FINDINGS}Security Hub findings (ASFF){#is CREDENTIAL_REPORT}IAM credential report{#is ACCOUNT_SUMMARY}IAM account summary{#is PROWLER_ASFF}Prowler findings (ASFF){#is PROWLER_OCSF}Prowler findings (OCSF){#is ACCOUNTS_CSV}List of accounts (CSV){#is EVENT}Event{/when}")
    String kind(ImportKind kind);

    @Message(
            "{#when kind}{#is SECURITY_HUB_FINDINGS}JSON: the output of get-findings, a bare list, or one EventBridge event.{#is CREDENTIAL_REPORT}CSV, decoded: the root user's row says whether it has keys.{#is ACCOUNT_SUMMARY}JSON of the command line or XML of the API.{#is PROWLER_ASFF}JSON: findings of the check iam_no_root_access_key.{#is PROWLER_OCSF}JSON: findings of the check iam_no_root_access_key.{#is ACCOUNTS_CSV}CSV: the accounts that should be proven, from a spreadsheet or a CMDB.{#is EVENT}JSON: what EventBridge handed in.{/when}")
    String about(ImportKind kind);

    @Message(
            "{#when kind}{#is CREDENTIAL_REPORT}Made with the command below: Content is the CSV in base64, GeneratedTime the time that is asked for here.{#is ACCOUNT_SUMMARY}Made with the command below. The time asked for is that of the answer.{#is ACCOUNTS_CSV}The first line names the columns, in any order. Only account_id is needed; an empty cell changes nothing.{#else}Made with this command:{/when}")
    String howMade(ImportKind kind);

    @Message("Columns: {columns}. Format account_id as text, or a spreadsheet takes its leading zeros away.")
    String columns(String columns);

    @Message("A column in_scope (true or false) puts accounts in and out of scope; only an admin may send it.")
    String scopeColumn();

    @Message("Download a list to fill in")
    String template();

    @Message("Which account, and when")
    String subject();

    @Message("Only for a credential report or an account summary, which do not say it themselves.")
    String subjectHint();

    @Message("Account")
    String account();

    @Message("12 digits")
    String accountHint();

    @Message("Made at")
    String madeAt();

    @Message("When AWS made it, in UTC, such as 2026-03-03T03:03:03Z")
    String madeAtHint();

    @Message("File")
    String file();

    @Message("Up to 50 MB; compressed with gzip, up to 1 GiB of content. Text in UTF-8.")
    String fileHint();

    @Message("Choose the file again: a browser does not keep it.")
    String chooseAgain();

    @Message("Import")
    String importButton();

    @Message("The file is being sent and read. A large one takes up to a minute: stay on this page.")
    String sending();

    @Message("What is wrong in the file")
    String reasonsTitle();

    @Message("The first {count} places are listed.")
    String reasonsShown(int count);

    @Message("All runs and imports")
    String allRuns();

    // What came of it.

    @Message("{stored} new, {unchanged} unchanged.")
    String done(int stored, int unchanged);

    @Message("{stored} new, {unchanged} unchanged, {rejected} rejected: see below.")
    String doneInPart(int stored, int unchanged, int rejected);

    @Message("Import {number}")
    String title(long number);

    @Message("What was imported")
    String what();

    @Message("Kind")
    String kindLabel();

    @Message("By")
    String by();

    @Message("When")
    String when();

    @Message("Size")
    String size();

    @Message("{bytes} bytes")
    String bytes(String bytes);

    @Message("SHA-256 of the file")
    String sha256();

    @Message("Said to be about")
    String saidToBeAbout();

    @Message("Said to be made")
    String saidToBeMade();

    @Message("What came of it")
    String figures();

    @Message("New")
    String stored();

    @Message("Unchanged")
    String unchanged();

    @Message("Ignored")
    String ignored();

    @Message("Rejected")
    String rejected();

    @Message("New or changed accounts")
    String accountsChanged();

    @Message("Accounts as they were")
    String accountsUnchanged();

    @Message("evidence records, stored by this import")
    String storedHint();

    @Message("known already: nothing is stored twice")
    String unchangedHint();

    @Message("about something else than root access keys")
    String ignoredHint();

    @Message("should have been usable, and was not")
    String rejectedHint();

    @Message("What follows from it")
    String next();

    @Message("The results and tickets of these accounts are stored with it already.")
    String resultsStored();

    @Message("The evidence it brought")
    String evidence();

    @Message("The accounts")
    String accounts();

    @Message(
            "What it says of a present key counts at once. What it says of no key counts for the result, marked as imported, and closes no ticket by itself.")
    String importedNoKey();

    @Message("Import another file")
    String another();

    @Message("What was not taken")
    String notTaken();

    @Message("All well: everything in this file was taken.")
    String allTaken();

    @Message("All")
    String showAll();

    @Message("Rejected only")
    String showRejected();

    @Message("Ignored only")
    String showIgnored();

    @Message("Parts of the file that were not taken")
    String notesCaption();

    @Message("Where")
    String where();

    @Message("Why")
    String why();

    @Message("So it was")
    String fate();

    @Message("rejected")
    String wasRejected();

    @Message("ignored")
    String wasIgnored();

    @Message("the whole file")
    String wholeFile();

    @Message("Only the first thousand of each are kept.")
    String firstThousand();

    @Message("Nothing of this kind")
    String noneOfKind();

    @Message("There is no import {number}.")
    String noSuchImport(String number);

    // Refusals.

    @Message("Say what is in the file: choose one of the kinds.")
    String chooseKind();

    @Message("kind must be one of {kinds}.")
    String kinds(String kinds);

    @Message("file is missing: choose the file to import.")
    String noFile();

    @Message(
            "The account (accountId) must have exactly 12 digits: this kind of file does not say itself which account it is about.")
    String noAccount();

    @Message(
            "The time (generatedTime) must be written such as 2026-03-03T03:03:03Z: when AWS made the file, which this kind of file does not say itself.")
    String noTime();

    @Message("Nothing in this file can be used, so nothing was stored.")
    String unusable();

    @Message("Nothing in this file can be used, so nothing was stored. At {place}: {reason}")
    String unusableAt(String place, String reason);

    @Message("Nothing in this file can be used, so nothing was stored. {reason}")
    String unusableBecause(String reason);

    @Message("Only an admin may put accounts in or out of scope: take the column in_scope out of the file.")
    String noScopeColumn();

    @Message("The file has more than 100,000 accounts. Send it in parts.")
    String tooManyAccounts();

    @Message("Too large")
    String tooLarge();

    @Message("Unpacked, this document is larger than 50 MB.")
    String documentTooLarge();

    @Message("The file is larger than 50 MB. Compress it with gzip, or send it in parts.")
    String fileTooLarge();

    @Message("The file unpacks to more than 1 GiB. Send it in parts.")
    String unpacksTooLarge();

    @Message("Not readable")
    String notReadable();

    @Message("The file begins as gzip, but is damaged or cut off. Compress it again.")
    String brokenGzip();

    @Message("The file is empty. Take it from its source again.")
    String empty();

    @Message("Wrong type of file")
    String wrongType();

    @Message(
            "This file is {#when content}{#is ZIP}a ZIP archive or an office document{#is PDF}a PDF{#is PICTURE}a picture{#is GZIP}compressed twice{#is BZIP2}compressed with bzip2{#is XZ}compressed with xz{#is ZSTD}compressed with zstd{#is SEVEN_ZIP}a 7z archive{#is BINARY}binary, or text in UTF-16 or UTF-32{#is LIKE_JSON}JSON by its looks{#is LIKE_XML}XML by its looks{#is PLAIN}plain text by its looks{/when}. The kind {kind} takes {#when form}{#is JSON}JSON{#is CSV}CSV{#is XML_OR_JSON}the XML of the API or the JSON of the command line{/when} in UTF-8.")
    String foreign(ForeignContent content, String kind, ImportKind.Form form);

    @Message("The file holds no findings.")
    String noFindings();

    // Events.

    @Message("The request holds no events.")
    String noEvents();

    @Message(
            "This cannot be read as events, so nothing was stored. Send one event of EventBridge as JSON, or an array of them. {reason}")
    String eventsUnreadable(String reason);
}
