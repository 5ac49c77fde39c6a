package io.rootproof.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.runtime.LaunchMode;
import io.rootproof.digest.Sha256;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Styles, scripts and drawings under addresses that change with their content, so that browsers may keep them for good.
 *
 * <p>Templates name the plain path, {@code href="/assets/app.css"}; when a template is read the path gets the beginning
 * of the file's SHA-256, {@code /assets/app.css?v=0f3a…}. A template that names a file which is not there is refused.
 */
@ApplicationScoped
class Assets {

    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** May be kept, and is asked after each time. */
    static final String ASK_AGAIN = "no-cache";

    private static final Pattern NAMED_IN_TEMPLATE =
            Pattern.compile("(?<=[\"'])/(?:assets|webjars)/[\\w.@/-]+\\.[a-z0-9]+(?=[\"'#])");
    private static final Pattern WEBJAR = Pattern.compile("/webjars/([\\w.-]+)/(.+)");
    private static final int DIGITS = 16;
    private static final String CACHING = "rootproof.asset-caching";

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    void nameByContent(@Observes EngineBuilder engine) {
        engine.addParserHook(template -> template.addContentFilter(
                text -> NAMED_IN_TEMPLATE.matcher(text).replaceAll(found -> address(found.group()))));
    }

    static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    /**
     * Before the file is sent: what is set here, the framework leaves as it is. Webjars pass twice, the second time under
     * their versioned path, without the query, and with the headers of the first time gone.
     */
    void writeCaching(RoutingContext routing) {
        String path = routing.normalizedPath();
        if (isAsset(path)) {
            String known = routing.get(CACHING);
            String caching =
                    known == null ? cacheControl(path, routing.request().getParam("v")) : known;
            routing.put(CACHING, caching);
            routing.response().putHeader("Cache-Control", caching).putHeader("Vary", "Accept-Encoding");
        }
    }

    /**
     * How long a browser may keep what it gets: for good only if the address names this very content. Somebody who asks
     * with the fingerprint of another version gets today's file, and must not take it for that one.
     */
    private String cacheControl(String path, @Nullable String version) {
        return version != null && fingerprint(path).filter(version::equals).isPresent() ? FOR_GOOD : ASK_AGAIN;
    }

    private String address(String path) {
        return path + "?v="
                + fingerprint(path)
                        .orElseThrow(() -> new IllegalStateException("A template names " + path + ": no such file"));
    }

    /** Empty if there is no such file. */
    private Optional<String> fingerprint(String path) {
        String known = fingerprints.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> fresh = content(path).map(bytes -> Sha256.hex(bytes).substring(0, DIGITS));
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            fresh.ifPresent(fingerprint -> fingerprints.put(path, fingerprint));
        }
        return fresh;
    }

    private static Optional<byte[]> content(String path) {
        Matcher webjar = WEBJAR.matcher(path);
        String file = webjar.matches()
                ? "/webjars/" + webjar.group(1) + "/" + version(webjar.group(1)) + "/" + webjar.group(2)
                : path;
        return read("META-INF/resources" + file);
    }

    /** Addresses leave the version of a webjar out; its folder has it. */
    private static String version(String webjar) {
        return read("META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties")
                .map(bytes -> {
                    Properties artifact = new Properties();
                    try {
                        artifact.load(new ByteArrayInputStream(bytes));
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                    return artifact.getProperty("version", "");
                })
                .orElse("");
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
