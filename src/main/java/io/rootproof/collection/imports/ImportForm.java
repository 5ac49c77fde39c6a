package io.rootproof.collection.imports;

import io.rootproof.account.AccountId;
import io.rootproof.rootkey.CleanText;
import io.rootproof.time.Rfc3339;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The parts of an import, from the page or the API. */
public class ImportForm {

    private static final int LONGEST_NAME = 255;

    @RestForm
    @Schema(description = "The file, up to 50 MB, compressed with gzip or not")
    @Nullable
    FileUpload file;

    @RestForm
    @Schema(
            description = "security-hub-findings, credential-report, account-summary, prowler-asff, prowler-ocsf or"
                    + " accounts-csv")
    @Nullable
    String kind;

    @RestForm
    @Schema(description = "For a credential report or an account summary: 12 digits")
    @Nullable
    String accountId;

    @RestForm
    @Schema(description = "For a credential report or an account summary: when AWS made it, RFC 3339")
    @Nullable
    String generatedTime;

    @Nullable
    String kind() {
        return kind == null ? null : kind.strip();
    }

    Optional<AccountId> account() {
        return AccountId.parse(accountId == null ? null : accountId.strip());
    }

    ProblemException noAccount() {
        return ProblemException.badRequest(Words.of(ImportMessages.class).noAccount());
    }

    Instant time() {
        Instant time = Rfc3339.parse(generatedTime == null ? null : generatedTime.strip());
        if (time == null) {
            throw ProblemException.badRequest(Words.of(ImportMessages.class).noTime());
        }
        return time;
    }

    /** Everything that is missing or wrong in what was filled in, in the order of the page; of the file only that it is there. */
    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (kind == null || kind.isBlank()) {
            errors.add("kind", Words.of(ImportMessages.class).chooseKind());
        } else {
            ImportKind wanted = errors.reading("kind", () -> ImportKind.of(kind()));
            if (wanted != null && wanted.needsSubject()) {
                errors.reading("accountId", () -> account().orElseThrow(this::noAccount));
                errors.reading("generatedTime", this::time);
            }
        }
        errors.reading("file", this::path);
        return errors;
    }

    Path path() {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw ProblemException.badRequest(Words.of(ImportMessages.class).noFile());
        }
        return file.uploadedFile();
    }

    String fileName() {
        String name = file == null || file.fileName() == null ? "" : file.fileName();
        String clean = CleanText.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
