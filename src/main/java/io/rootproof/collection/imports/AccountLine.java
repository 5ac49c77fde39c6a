package io.rootproof.collection.imports;

import io.rootproof.account.AccountId;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.rootkey.CleanText;
import io.rootproof.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of an inventory. An empty cell, like a column that is absent, says nothing and changes nothing. */
final class AccountLine {

    static final List<String> COLUMNS = List.of(
            "account_id",
            "name",
            "email",
            "partition",
            "organizational_unit",
            "management",
            "lifecycle",
            "owner",
            "in_scope");

    private static final Set<String> PARTITIONS = Set.of("aws", "aws-us-gov", "aws-cn");

    private AccountLine() {}

    /** A line that cannot be used. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        /** @serial */
        private final String reason;

        Unusable(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static ListedAccount read(CSVRecord line) throws Unusable {
        AccountId id =
                AccountId.parse(cell(line, "account_id", 50)).orElseThrow(() -> new Unusable(words().notAnAccount()));
        String partition = cell(line, "partition", 20);
        if (partition != null && !PARTITIONS.contains(partition)) {
            throw new Unusable(words().oneOf("partition", "aws, aws-us-gov, aws-cn"));
        }
        return new ListedAccount(
                id,
                cell(line, "name", 200),
                cell(line, "email", 320),
                partition == null ? "aws" : partition,
                cell(line, "organizational_unit", 1000),
                Boolean.TRUE.equals(truth(line, "management")),
                lifecycle(line),
                cell(line, "owner", 200),
                truth(line, "in_scope"),
                null);
    }

    private static @Nullable Lifecycle lifecycle(CSVRecord line) throws Unusable {
        String text = cell(line, "lifecycle", 50);
        if (text == null) {
            return null;
        }
        return Lifecycle.parse(text)
                .orElseThrow(() -> new Unusable(words().oneOf(
                                "lifecycle",
                                Arrays.stream(Lifecycle.values())
                                        .map(Lifecycle::name)
                                        .collect(Collectors.joining(", ")))));
    }

    private static @Nullable Boolean truth(CSVRecord line, String column) throws Unusable {
        String text = cell(line, column, 10);
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new Unusable(words().notTrueOrFalse(column));
        };
    }

    private static @Nullable String cell(CSVRecord line, String column, int longest) throws Unusable {
        if (!line.isSet(column) || line.get(column).isBlank()) {
            return null;
        }
        String text = line.get(column);
        if (text.length() > longest) {
            throw new Unusable(words().tooLong(column, longest));
        }
        return CleanText.of(text);
    }

    private static InventoryMessages words() {
        return Words.of(InventoryMessages.class);
    }
}
