package io.rootproof.transparency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.log.EntryKind;

/** What the log says on its pages, and why it refuses. In templates {@code {logMsg:…}}. */
@MessageBundle("logMsg")
interface LogMessages {

    @Message("Tamper-evident log")
    String title();

    @Message("Everything that was entered, newest first")
    String caption();

    @Message(
            "Whatever matters is entered here with its digest, in an order that cannot be changed later without showing: evidence, results, tickets, people and their rights, reads and downloads.")
    String intro();

    @Message("What was done, in words, is in the")
    String seeAlso();

    @Message("audit log")
    String auditLog();

    @Message("Checkpoints")
    String checkpoints();

    @Message("Stored files")
    String storedFiles();

    @Message("About what, exactly, such as ticket/12")
    String subjectFilter();

    @Message("By whom, exactly")
    String actorFilter();

    @Message("Index")
    String index();

    @Message("Time")
    String time();

    @Message("Kind")
    String kindLabel();

    @Message("About")
    String subject();

    @Message("By")
    String actor();

    @Message("Digest of the record")
    String digest();

    @Message(
            "{#when kind}{#is EVIDENCE}Evidence{#is RESULT}Result{#is TICKET_EVENT}Ticket event{#is TICKET_EVIDENCE}Evidence of a ticket{#is ACCOUNT_CHANGE}Change of an account{#is ACCEPTANCE}Account taken over{#is AUDIT}Audit entry{#is CARD_VERSION}Control card version{#is BUNDLE}Bundle sealed{#is IMPORT}Import{#is TICKET_FILE}File of a ticket{#is REVIEW}Review{/when}")
    String kind(EntryKind kind);

    @Message("Nothing has been entered yet")
    String nothingYet();

    @Message("Entries appear here within two seconds of what they are about.")
    String nothingYetDetail();

    @Message("Entry {index}")
    String entryTitle(long index);

    @Message("The entry")
    String entry();

    @Message("These bytes are the leaf of the tree:")
    String canonical();

    @Message("Leaf hash, base64")
    String leafHash();

    @Message("Record")
    String record();

    @Message("The record as it is now")
    String recordNow();

    @Message("It is what was entered: its digest is the one in the entry.")
    String recordFits();

    @Message(
            "It is not what was entered. Its digest is now the one below, and not the one in the entry: somebody has changed it past this program.")
    String recordDiffers();

    @Message("It is no longer there: somebody has deleted it past this program.")
    String recordGone();

    @Message("What audit entries say is for those who may read the audit log.")
    String recordHidden();

    @Message("Proof")
    String proof();

    @Message("Signed in the checkpoint of {size} entries, made")
    String signedIn(String size);

    @Message("Its root, base64")
    String root();

    @Message("These hashes lead from the leaf to that root:")
    String path();

    @Message("The entry is the whole tree: its leaf hash is the root.")
    String noPath();

    @Message("The hashes were put together just now and gave the signed root.")
    String proven();

    @Message(
            "The hashes were put together just now and did not give the signed root: the log was changed past this program.")
    String notProven();

    @Message("It is in no checkpoint yet; one is made each hour.")
    String notYetSigned();

    @Message("All proofs are also given by the API:")
    String byApi();

    @Message("Last check of the store")
    String storeCheck();

    @Message("{entries} entries compared with their records and with the tree: all fit.")
    String storeClean(String entries);

    @Message("{entries} entries compared; {problems} things do not fit.")
    String storeProblems(String entries, String problems);

    @Message("Not made yet; it is made once a day.")
    String storeUnchecked();

    @Message("The log has forked")
    String forkTitle();

    @Message(
            "{#when kind}{#is ROLLED_BACK}Fewer entries are here than were signed earlier.{#is REWRITTEN}The entries here are not those that were signed earlier.{#is OTHER_DATABASE}Another database was here before, and its log was signed with the same key.{/when}")
    String forkKind(LogFork.Kind kind);

    @Message("{earlier} entries were signed earlier, {now} were here when it was noticed:")
    String forkSizes(String earlier, String now);

    @Message(
            "A database that was restored from a backup looks like this, and so does one that somebody has rewritten. Nothing more is signed under this name until whoever runs this has decided what to do: see docs/operations.md.")
    String forkMeaning();

    @Message("It was signed under another name than today's; this notice stays.")
    String forkPast();

    @Message("What was signed earlier")
    String forkEarlier();

    @Message("Latest checkpoint")
    String latest();

    @Message("{size} entries, made")
    String latestSize(String size);

    @Message("None yet")
    String noneYet();

    @Message(
            "No log key is configured, so no checkpoint is made: set rootproof.signing.log-key (Ed25519, PEM) and rootproof.signing.log-origin, and restart.")
    String noKey();

    @Message(
            "The log has forked: it does not continue what was signed of it earlier, and nothing more is signed under this name. See the page of the log and docs/operations.md for what to do.")
    String forked();

    @Message("There is no checkpoint yet. One is made each hour, or now by POST /api/v1/log/checkpoints.")
    String noCheckpointYet();

    @Message("There is no entry {index}; the log has {size} entries, from 0.")
    String noSuchEntry(long index, long size);

    @Message("There is no checkpoint {id}.")
    String noSuchCheckpoint(long id);

    @Message("There is no such delivery of this checkpoint.")
    String noSuchDelivery();

    @Message("There is no such timestamp of this checkpoint.")
    String noSuchToken();

    @Message("{name} is {size}, and the log has {entries} entries: ask for at most that.")
    String beyond(String name, long size, long entries);

    @Message("from is missing: the size of the earlier checkpoint.")
    String fromMissing();

    @Message("from ({from}) is larger than to ({to}): the earlier size comes first.")
    String fromAfterTo(long from, long to);

    @Message("Entry {index} is not among the first {size}: ask for a larger size.")
    String notAmong(long index, long size);

    @Message("After {most} items read on with after and the cursor in next, not with page.")
    String readByCursor(int most);
}
