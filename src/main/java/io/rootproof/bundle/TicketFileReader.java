package io.rootproof.bundle;

import io.rootproof.log.EntryKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Copies the files of a period's tickets: each content once, under its digest. */
final class TicketFileReader {

    static final String FILES = "ticket-files.csv";
    static final String FOLDER = "tickets/files/";

    private static final String ROWS = "select f.* from ticket t join ticket_file f on f.ticket_number = t.number"
            + " where t.opened_at < ? and t.opened_at <= ? and (t.closed_at is null or t.closed_at >= ?)%s"
            + " and f.added_at <= ? order by f.ticket_number, f.id";

    private final DataSource database;
    private final BundleFiles store;
    private final ReportPeriod period;
    private final Omissions omissions;
    private final List<DataFile> copied = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    TicketFileReader(DataSource database, BundleFiles store, ReportPeriod period, Omissions omissions) {
        this.database = database;
        this.store = store;
        this.period = period;
        this.omissions = omissions;
    }

    void write(Path folder, LoggedIds logged) throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        try (CsvFile list = new CsvFile(
                folder.resolve(FILES),
                "number",
                "id",
                "name",
                "mediaType",
                "bytes",
                "sha256",
                "masked",
                "addedAt",
                "addedBy",
                "file")) {
            Rows.each(
                    database,
                    ROWS.formatted(period.scope().only("t.account_id")),
                    row -> {
                        logged.add(EntryKind.TICKET_FILE, row.getLong("id"));
                        copy(row, folder);
                        write(row, list);
                    },
                    period.end(),
                    period.knownAt(),
                    period.from(),
                    period.knownAt());
        }
    }

    /** What was copied; in the ZIP only, for a report is read, and these are looked up. */
    List<DataFile> copied() {
        return copied;
    }

    private void copy(ResultSet row, Path folder) throws SQLException {
        String sha256 = row.getString("sha256");
        if (!seen.add(sha256)) {
            return;
        }
        try (InputStream content = store.open(sha256)) {
            Files.copy(content, folder.resolve(FOLDER + sha256));
        } catch (IOException gone) {
            omissions.add("The content of file " + row.getLong("id") + " of ticket " + row.getLong("ticket_number")
                    + ", SHA-256 " + sha256 + ", cannot be read from the store");
            try {
                Files.deleteIfExists(folder.resolve(FOLDER + sha256));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        copied.add(DataFile.of(
                        folder,
                        FOLDER + sha256,
                        "application/octet-stream",
                        "A file of ticket " + row.getLong("ticket_number"))
                .notAttached());
    }

    private static void write(ResultSet row, CsvFile list) throws SQLException {
        list.row(
                row.getLong("ticket_number"),
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getBoolean("masked"),
                Rows.instant(row, "added_at"),
                row.getString("added_by"),
                FOLDER + row.getString("sha256"));
    }
}
