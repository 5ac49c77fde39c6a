package io.rootproof.verification;

import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What is uploaded to be checked, from the page or the API. */
public class VerificationForm {

    @RestForm("file")
    @Schema(description = "bundle.zip, each of its parts, or report.pdf")
    @Nullable
    List<FileUpload> files;

    @RestForm
    @Schema(description = "An earlier bundle, or its log/checkpoint")
    @Nullable
    FileUpload earlier;

    /**
     * Where the files are now.
     *
     * @throws ProblemException 422 if there is none, 415 if one is of another kind
     */
    List<Path> paths() {
        List<FileUpload> given = files == null
                ? List.of()
                : files.stream().filter(VerificationForm::isChosen).toList();
        if (given.isEmpty()) {
            throw ProblemException.unprocessable(
                    Words.of(VerificationMessages.class).noFile());
        }
        for (FileUpload each : given) {
            if (!isBundle(each.uploadedFile())) {
                throw new ProblemException(
                        415,
                        "Unsupported media type",
                        Words.of(VerificationMessages.class).otherKind(PathName.printable(each.fileName())));
            }
        }
        return given.stream().map(FileUpload::uploadedFile).toList();
    }

    @Nullable
    Path earlierPath() {
        return earlier != null && isChosen(earlier) ? earlier.uploadedFile() : null;
    }

    /** A form sent without a file has a part without name. */
    private static boolean isChosen(FileUpload file) {
        return file.fileName() != null && !file.fileName().isBlank();
    }

    private static boolean isBundle(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(4);
            return begin.length == 4
                    && ((begin[0] == 'P' && begin[1] == 'K')
                            || (begin[0] == '%' && begin[1] == 'P' && begin[2] == 'D' && begin[3] == 'F'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
