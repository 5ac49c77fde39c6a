package io.rootproof.ticket;

import io.rootproof.identity.Act;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.sql.Sql;
import io.rootproof.storage.ObjectStore;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Files of tickets: append-only, by their digest, each with an event that says so. */
@ApplicationScoped
public class TicketFiles {

    static final int MOST = 20;

    private final TicketDesk desk;
    private final ObjectStore store;
    private final Sql sql;
    private final Log log;

    TicketFiles(TicketDesk desk, ObjectStore store, Sql sql, Log log) {
        this.desk = desk;
        this.store = store;
        this.sql = sql;
        this.log = log;
    }

    /**
     * Keeps a file with a ticket. Text is kept without the secrets that are found in it.
     *
     * @param name as it was sent
     * @throws ProblemException 404, 409, 422
     */
    @Transactional
    public TicketFile add(long number, String name, byte[] bytes, Act act) {
        FileContent content = FileContent.of(name, bytes);
        Ticket ticket = desk.take(number);
        if (of(number).size() >= MOST) {
            throw ProblemException.conflict(words().tooMany(MOST));
        }
        String sha256;
        try {
            sha256 = store.put(content.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be kept", e);
        }
        TicketEvent event = desk.note(
                ticket,
                new TicketEvent(
                        EventType.FILE_ADDED,
                        act.by(),
                        act.at(),
                        content.name() + ", SHA-256 " + sha256 + (content.masked() ? ", secrets masked" : "")));
        TicketFile file = new TicketFile(
                sql.next("ticket_file_seq"),
                number,
                content.name(),
                content.mediaType(),
                sha256,
                content.bytes().length,
                content.masked(),
                act.by(),
                act.at());
        write(file, event.ordinal);
        return file;
    }

    /** In the order in which they came. */
    @Transactional
    public List<TicketFile> of(long number) {
        return sql.query("select * from ticket_file where ticket_number = ? order by id", TicketFiles::read, number);
    }

    @Transactional
    Optional<TicketFile> find(long number, long id) {
        return sql
                .query("select * from ticket_file where ticket_number = ? and id = ?", TicketFiles::read, number, id)
                .stream()
                .findFirst();
    }

    /** Its content, which has the digest. */
    InputStream open(TicketFile file) throws IOException {
        return store.open(file.sha256());
    }

    private void write(TicketFile file, int ordinal) {
        sql.update(
                "insert into ticket_file (id, ticket_number, event_ordinal, name, media_type, sha256, size_bytes, masked,"
                        + " added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.ticket(),
                ordinal,
                file.name(),
                file.mediaType(),
                file.sha256(),
                file.size(),
                file.masked(),
                file.addedBy(),
                file.addedAt());
        log.append(EntryKind.TICKET_FILE, List.of(file.id()));
    }

    private static TicketFile read(ResultSet row) throws SQLException {
        return new TicketFile(
                row.getLong("id"),
                row.getLong("ticket_number"),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getLong("size_bytes"),
                row.getBoolean("masked"),
                row.getString("added_by"),
                Sql.instant(row, "added_at"));
    }

    private static TicketFileMessages words() {
        return Words.of(TicketFileMessages.class);
    }
}
