package io.rootproof.bundle;

import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Hands out reports, and writes down to whom. */
@ApplicationScoped
class BundleDownload {

    private final BundleBook book;
    private final BundleFiles files;
    private final AuditLog audit;

    BundleDownload(BundleBook book, BundleFiles files, AuditLog audit) {
        this.book = book;
        this.files = files;
        this.audit = audit;
    }

    /** The id in a path; whatever is not a number is not there. */
    static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw ProblemException.notFound(Words.of(BundleMessages.class).noSuchBundle(id));
        }
        return Long.parseLong(id);
    }

    Response report(long id) {
        Bundle bundle = book.get(id);
        String sha256 = bundle.sha256;
        BundleMessages words = Words.of(BundleMessages.class);
        if (sha256 == null) {
            throw ProblemException.conflict(
                    bundle.status == BundleStatus.FAILED ? words.couldNotBeMade() : words.stillBeingMade());
        }
        Path report = files.report(id);
        if (!Files.isReadable(report)) {
            throw new ProblemException(503, words.notAvailable(), words.fileGone());
        }
        audit.record("bundle.downloaded", "bundle/" + id, "report.pdf, SHA-256 " + sha256);
        return Response.ok(report, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name(bundle) + "\"")
                .header("Content-Digest", "sha-256=:" + base64(sha256) + ":")
                .build();
    }

    static String name(Bundle bundle) {
        return String.format(
                Locale.ROOT, "rootproof-%s-%s-%d.pdf", Times.day(bundle.from), Times.day(bundle.to), bundle.id);
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
