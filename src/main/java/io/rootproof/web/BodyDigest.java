package io.rootproof.web;

import io.rootproof.digest.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * What two requests must share to be the same request.
 *
 * <p>For an upload this is the digest of its parts: names, file names and contents. The body itself would not do, since
 * clients invent a new boundary for each attempt.
 */
final class BodyDigest {

    private BodyDigest() {}

    static String of(ResteasyReactiveContainerRequestContext request) throws IOException {
        FormData form = form(request);
        if (form != null) {
            return ofParts(form);
        }
        byte[] body = request.getEntityStream() == null
                ? new byte[0]
                : request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return Sha256.hex(body);
    }

    private static @Nullable FormData form(ResteasyReactiveContainerRequestContext request) {
        return ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
    }

    private static String ofParts(FormData form) throws IOException {
        MessageDigest digest = Sha256.start();
        // Sorted by name: the order of fields is the client library's whim.
        TreeSet<String> names = new TreeSet<>();
        form.forEach(names::add);
        for (String name : names) {
            for (FormValue value : form.get(name)) {
                add(digest, name);
                if (value.isFileItem()) {
                    add(digest, String.valueOf(value.getFileName()));
                    addFile(digest, value.getFileItem());
                } else {
                    add(digest, value.getValue());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFile(MessageDigest digest, FileItem file) throws IOException {
        add(digest, Long.toString(file.getFileSize()));
        try (InputStream in = file.isInMemory() ? file.getInputStream() : Files.newInputStream(file.getFile());
                DigestInputStream read = new DigestInputStream(in, digest)) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** With its length in front, so that no two lists of parts run together to the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
