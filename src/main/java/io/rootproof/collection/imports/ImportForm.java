package io.rootproof.collection.imports;

import io.rootproof.account.AccountId;
import io.rootproof.rootkey.CleanText;
import io.rootproof.time.Rfc3339;
import io.rootproof.web.ProblemException;
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
        return ProblemException.badRequest(
                "accountId must have exactly 12 digits: this kind of file does not say itself which account it is about.");
    }

    Instant time() {
        Instant time = Rfc3339.parse(generatedTime == null ? null : generatedTime.strip());
        if (time == null) {
            throw ProblemException.badRequest("generatedTime must be a time such as 2026-03-03T03:03:03Z: when AWS made"
                    + " the file, which this kind of file does not say itself.");
        }
        return time;
    }

    Path path() {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw ProblemException.badRequest("file is missing: choose the file to import.");
        }
        return file.uploadedFile();
    }

    String fileName() {
        String name = file == null || file.fileName() == null ? "" : file.fileName();
        String clean = CleanText.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
