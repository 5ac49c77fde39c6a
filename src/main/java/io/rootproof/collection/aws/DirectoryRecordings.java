package io.rootproof.collection.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Recordings kept as files, one an answer: {@code <service>/<Operation>.json} or {@code .xml}. Where several answers
 * follow each other (pages, a report that is not ready yet) they are {@code <Operation>-1}, {@code -2} and so on, and the
 * last one stays. A file {@code <Operation>@<access key id>} goes before the plain one: so accounts differ. A file name
 * that ends in {@code .404.xml} answers with that status.
 */
public final class DirectoryRecordings implements RecordedResponses {

    private final Path root;
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();

    public DirectoryRecordings(Path root) {
        this.root = root;
    }

    @Override
    public RecordedResponse answer(RecordedRequest request) {
        Path folder = root.resolve(request.service());
        for (String name : List.of(request.operation() + "@" + request.accessKeyId(), request.operation())) {
            List<Path> files = files(folder, name);
            if (!files.isEmpty()) {
                int turn = answered.merge(folder.resolve(name).toString(), 1, Integer::sum);
                return read(files.get(Math.min(turn, files.size()) - 1));
            }
        }
        return RecordedResponse.xml(
                501,
                "none",
                "<ErrorResponse><Error><Code>NotRecorded</Code><Message>No recording of " + request.service() + ":"
                        + request.operation() + ".</Message></Error></ErrorResponse>");
    }

    private static List<Path> files(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName()
                            .toString()
                            .matches(quoted(name) + "(-[0-9]+)?(\\.[0-9]{3})?\\.(json|xml)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String name) {
        return java.util.regex.Pattern.quote(name);
    }

    private static RecordedResponse read(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        int status = parts.length == 3 ? Integer.parseInt(parts[1]) : 200;
        try {
            String body = Files.readString(file, StandardCharsets.UTF_8);
            String type = parts[parts.length - 1].equals("json") ? "application/json" : "text/xml";
            return new RecordedResponse(
                    status,
                    Map.of("x-amzn-RequestId", "recorded-" + parts[0], "Content-Type", type),
                    body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
