package io.rootproof.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;

/** The rows of the table of results, an account's at a time. */
final class StatusRows {

    private final List<CSVRecord> account = new ArrayList<>();
    private final Consumer<List<CSVRecord>> consumer;

    private StatusRows(Consumer<List<CSVRecord>> consumer) {
        this.consumer = consumer;
    }

    static void eachAccount(Path status, Consumer<List<CSVRecord>> consumer) {
        StatusRows rows = new StatusRows(consumer);
        CsvFile.each(status, rows::take);
        rows.hand();
    }

    private void take(CSVRecord row) {
        if (!account.isEmpty() && !account.getFirst().get("accountId").equals(row.get("accountId"))) {
            hand();
        }
        account.add(row);
    }

    private void hand() {
        if (!account.isEmpty()) {
            consumer.accept(List.copyOf(account));
            account.clear();
        }
    }
}
