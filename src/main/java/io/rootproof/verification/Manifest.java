package io.rootproof.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle says of itself.
 *
 * @param files by path
 * @param signed whether it says that it is signed
 * @param signer fingerprint of the certificate that it says it is signed with
 * @param stamped what it says of its timestamp
 * @param log what it says of the log; null for a bundle without one
 */
record Manifest(
        String bundle,
        String knownAt,
        boolean complete,
        boolean demo,
        long parts,
        TreeMap<String, Listed> files,
        boolean signed,
        String signer,
        TimestampStatus stamped,
        @Nullable LogSaid log) {

    /**
     * One file.
     *
     * @param attached whether it stands inside the report, too
     */
    record Listed(long size, String sha256, boolean attached, long part) {}

    /** The checkpoint, as the manifest repeats it. */
    record LogSaid(String origin, long size, String root) {}

    private static final int LARGEST = 32 * 1024 * 1024;
    private static final String FORMAT = "rootproof-bundle/1";

    static Manifest read(BundleFile file) throws IOException {
        JsonNode all = Json.object(file.bytes(LARGEST), Contents.MANIFEST);
        if (!FORMAT.equals(all.path("format").asText())) {
            throw new UnacceptableFile("MANIFEST.json is not that of a bundle: its format is "
                    + PathName.printable(all.path("format").asText()) + ", and " + FORMAT + " is known.");
        }
        TreeMap<String, Listed> files = new TreeMap<>();
        PathName names = new PathName();
        for (JsonNode each : all.path("files")) {
            String path = Json.text(each, "path", "A file in MANIFEST.json");
            names.add(path);
            files.put(
                    path,
                    new Listed(
                            Json.number(each, "size", path),
                            Json.text(each, "sha256", path),
                            each.path("attached").asBoolean(),
                            each.path("part").asLong(1)));
        }
        JsonNode seal = all.path("seal");
        return new Manifest(
                all.path("bundle").asText(),
                all.path("knownAt").asText(),
                all.path("complete").asBoolean(),
                all.path("demo").asBoolean(),
                all.path("parts").asLong(1),
                files,
                seal.path("signed").asBoolean(),
                seal.path("signer").asText(),
                stamped(seal.path("timestamp").asText()),
                log(all.get("log")));
    }

    private static TimestampStatus stamped(String said) throws UnacceptableFile {
        for (TimestampStatus each : TimestampStatus.values()) {
            if (each.name().equals(said)) {
                return each;
            }
        }
        throw new UnacceptableFile("MANIFEST.json does not say whether there is a timestamp.");
    }

    private static @Nullable LogSaid log(@Nullable JsonNode log) throws UnacceptableFile {
        return log == null || log.isNull()
                ? null
                : new LogSaid(
                        Json.text(log, "origin", "log in MANIFEST.json"),
                        Json.number(log, "size", "log in MANIFEST.json"),
                        Json.text(log, "root", "log in MANIFEST.json"));
    }

    /** Whether it says that there are timestamps, so that dropping them is noticed. */
    boolean hasTimestamps() {
        return stamped == TimestampStatus.TRUSTED || stamped == TimestampStatus.TEST;
    }
}
