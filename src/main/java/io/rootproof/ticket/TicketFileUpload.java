package io.rootproof.ticket;

import io.rootproof.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file on its way in, from the page or the API. */
public class TicketFileUpload {

    @RestForm
    @Schema(description = "Text, CSV, JSON, Markdown, PDF, PNG or JPEG, up to 5 MB")
    @Nullable
    FileUpload file;

    /** Its name as it was sent. */
    String name() {
        String name = file == null ? null : file.fileName();
        return name == null ? "" : name;
    }

    /**
     * @throws io.rootproof.web.ProblemException 422 if none was sent, or one that is too large to be read
     */
    byte[] bytes() {
        if (file == null || name().isBlank()) {
            throw Typed.refusal("file", Words.of(TicketFileMessages.class).choose());
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            // One byte more says that it is too large.
            return content.readNBytes(FileContent.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
