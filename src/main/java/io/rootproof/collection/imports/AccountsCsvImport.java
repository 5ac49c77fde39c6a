package io.rootproof.collection.imports;

import io.rootproof.account.Change;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.Population;
import io.rootproof.evidence.Appended;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Takes an inventory of accounts. A line that cannot be used is left out and named; the others count. */
record AccountsCsvImport(ReceivedFile file, long importId, Population population, Tally tally) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private static final int MOST_ACCOUNTS = 100_000;

    void read() {
        List<ListedAccount> accounts = new ArrayList<>();
        try (BufferedReader text = Files.newBufferedReader(file.content(), StandardCharsets.UTF_8)) {
            skipMark(text);
            try (CSVParser csv = FORMAT.parse(text)) {
                header(csv.getHeaderNames());
                lines(csv, accounts);
            }
        } catch (MalformedInputException notUtf8) {
            throw new UnreadableDocument("", words().notUtf8(), notUtf8);
        } catch (CSVException | UncheckedIOException | IllegalArgumentException notCsv) {
            throw new UnreadableDocument("", words().notCsv(String.valueOf(notCsv.getMessage())), notCsv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!accounts.isEmpty()) {
            take(accounts);
        }
    }

    private void take(List<ListedAccount> accounts) {
        Change change = Change.now(
                file.receivedAt(), file.importedBy(), "Imported from " + file.name() + " (import " + importId + ").");
        int changed = population.list(null, accounts, false, change).size();
        tally.appended(new Appended(changed, accounts.size() - changed));
    }

    private void header(List<String> names) {
        if (names.stream().noneMatch("account_id"::equalsIgnoreCase)) {
            throw new UnreadableDocument("line 1", words().noAccountColumn(String.join(", ", AccountLine.COLUMNS)));
        }
        if (!file.mayChangeScope() && names.stream().anyMatch("in_scope"::equalsIgnoreCase)) {
            throw ProblemException.forbidden(Words.of(ImportMessages.class).noScopeColumn());
        }
        names.stream()
                .filter(name -> AccountLine.COLUMNS.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name -> tally.ignore("line 1", words().unknownColumn(name)));
    }

    private void lines(CSVParser csv, List<ListedAccount> accounts) {
        Set<String> seen = new HashSet<>();
        long end = csv.getCurrentLineNumber();
        for (CSVRecord line : csv) {
            String pointer = "line " + (end + 1);
            end = csv.getCurrentLineNumber();
            try {
                ListedAccount account = AccountLine.read(line);
                if (!seen.add(account.accountId().value())) {
                    tally.reject(pointer, words().twice(account.accountId().value()));
                } else if (seen.size() > MOST_ACCOUNTS) {
                    ImportMessages words = Words.of(ImportMessages.class);
                    throw new ProblemException(413, words.tooLarge(), words.tooManyAccounts());
                } else {
                    accounts.add(account);
                }
            } catch (AccountLine.Unusable unusable) {
                tally.reject(pointer, unusable.reason());
            }
        }
    }

    private static InventoryMessages words() {
        return Words.of(InventoryMessages.class);
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }
}
