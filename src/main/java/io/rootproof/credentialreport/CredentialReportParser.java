package io.rootproof.credentialreport;

import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.rootkey.Utf8;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a report once and keeps the root user's. */
record CredentialReportParser(InputStream csv) {

    private static final String ROOT = "<root_account>";
    private static final String WHAT_TO_DO =
            " Import the report as IAM gave it: aws iam get-credential-report, its Content decoded from base64.";

    CredentialReport read() {
        BufferedInputStream in = new BufferedInputStream(csv);
        try {
            skipMark(in);
            InputStreamReader reader = new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            try (CSVParser rows = CSVParser.parse(reader, CSVFormat.RFC4180)) {
                return read(rows);
            }
        } catch (UncheckedIOException e) {
            throw asRefusal(e.getCause());
        } catch (IOException e) {
            throw asRefusal(e);
        }
    }

    private static void skipMark(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        Utf8.refuseOtherEncodings(start);
        if (Utf8.hasMark(start)) {
            in.skipNBytes(3);
        }
    }

    private static CredentialReport read(CSVParser rows) {
        Iterator<CSVRecord> records = rows.iterator();
        if (!records.hasNext()) {
            throw new UnreadableDocument("The report is empty." + WHAT_TO_DO);
        }
        List<String> header = header(records.next());
        int user = indexOf(header, "user");
        int arn = indexOf(header, "arn");
        RootRow root = null;
        IamArn anyArn = null;
        while (records.hasNext()) {
            CSVRecord row = records.next();
            if (user < row.size() && row.get(user).equals(ROOT)) {
                root = root(header, row, root);
            }
            if (anyArn == null && arn < row.size()) {
                anyArn = IamArn.of(row.get(arn));
            }
        }
        return new CredentialReport(header, root, anyArn);
    }

    private static List<String> header(CSVRecord row) {
        List<String> names = row.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnreadableDocument("line 1", "The report has a column twice." + WHAT_TO_DO);
            }
        }
        if (!seen.contains("user") || !seen.contains("arn")) {
            throw new UnreadableDocument(
                    "line 1", "This is not a credential report: the columns user and arn are missing." + WHAT_TO_DO);
        }
        return names;
    }

    private static int indexOf(List<String> header, String column) {
        int index = 0;
        while (!header.get(index).equalsIgnoreCase(column)) {
            index++;
        }
        return index;
    }

    private static RootRow root(List<String> header, CSVRecord row, @Nullable RootRow before) {
        String line = "line " + row.getRecordNumber();
        if (before != null) {
            throw new UnreadableDocument(line, "The report has two rows " + ROOT + "." + WHAT_TO_DO);
        }
        if (row.size() > header.size()) {
            throw new UnreadableDocument(
                    line, "The row " + ROOT + " has more cells than the report has columns." + WHAT_TO_DO);
        }
        return new RootRow(header, row.toList());
    }

    private static RuntimeException asRefusal(@Nullable IOException e) {
        if (e instanceof CharacterCodingException) {
            return new UnreadableDocument("", "The report is not valid UTF-8." + WHAT_TO_DO, e);
        }
        if (e instanceof CSVException) {
            return new UnreadableDocument("", "The report is not sound CSV: a quote is out of place." + WHAT_TO_DO, e);
        }
        return new UncheckedIOException(e == null ? new IOException("The report cannot be read") : e);
    }
}
