package io.rootproof.bundle;

import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands out reports, and writes down to whom. */
@ApplicationScoped
class BundleDownload {

    private static final Logger LOG = Logger.getLogger(BundleDownload.class);

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

    /** The number of an audit period, as the API has it; whatever is not a number is not there. */
    static long periodNumber(String id) {
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    /** The report, as it is now. */
    Response report(long id) {
        Bundle bundle = ready(id);
        StoredPart report =
                new StoredPart(Objects.requireNonNull(bundle.sha256), Objects.requireNonNull(bundle.sizeBytes));
        return handOut(bundle, report, "report.pdf", name(bundle, ".pdf"), "application/pdf");
    }

    /**
     * A part of the ZIP.
     *
     * @param part its number as it stands in the query, from 1; null or empty for the first
     */
    Response zip(long id, @Nullable String part) {
        Bundle bundle = ready(id);
        int number = part == null || part.isBlank() ? 1 : part.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(part) : 0;
        List<StoredPart> parts = bundle.parts();
        if (number < 1 || number > parts.size()) {
            throw ProblemException.notFound(Words.of(BundleMessages.class).noSuchPart(parts.size()));
        }
        return handOut(
                bundle, parts.get(number - 1), "bundle.zip part " + number, zipName(bundle, number), "application/zip");
    }

    private Bundle ready(long id) {
        Bundle bundle = book.get(id);
        if (bundle.sha256 == null) {
            BundleMessages words = Words.of(BundleMessages.class);
            throw ProblemException.conflict(
                    bundle.status == BundleStatus.FAILED ? words.couldNotBeMade() : words.stillBeingMade());
        }
        return bundle;
    }

    private Response handOut(Bundle bundle, StoredPart file, String what, String name, String type) {
        InputStream content;
        try {
            content = files.open(file.sha256());
        } catch (IOException e) {
            LOG.errorf(e, "%s of bundle %d cannot be read", what, bundle.id);
            BundleMessages words = Words.of(BundleMessages.class);
            throw new ProblemException(503, words.notAvailable(), words.fileGone());
        }
        audit.record("bundle.downloaded", "bundle/" + bundle.id, what + ", SHA-256 " + file.sha256());
        return Response.ok(content, type)
                .header("Content-Length", file.bytes())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Digest", "sha-256=:" + base64(file.sha256()) + ":")
                .build();
    }

    static String name(Bundle bundle, String ending) {
        return String.format(
                Locale.ROOT, "rootproof-%s-%s-%d%s", Times.day(bundle.from), Times.day(bundle.to), bundle.id, ending);
    }

    static String zipName(Bundle bundle, int part) {
        return name(bundle, bundle.parts().size() > 1 ? "-part-" + part + ".zip" : ".zip");
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
