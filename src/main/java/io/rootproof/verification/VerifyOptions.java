package io.rootproof.verification;

import io.rootproof.merkle.NoteVerifier;
import io.rootproof.signing.TrustAnchors;
import io.rootproof.signing.UnusableKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on the command line behind {@code verify}. */
final class VerifyOptions {

    private final List<Path> trust = new ArrayList<>();
    private final List<Path> authorities = new ArrayList<>();
    private final List<NoteVerifier> logKeys = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private @Nullable Path earlier;
    private boolean help;

    private VerifyOptions() {}

    /**
     * @throws UnusableKeyException with what is wrong
     */
    static VerifyOptions read(String... arguments) {
        VerifyOptions options = new VerifyOptions();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--help") || argument.equals("-h")) {
                options.help = true;
            } else if (argument.startsWith("--")) {
                if (i + 1 >= arguments.length) {
                    throw new UnusableKeyException(argument + " needs a value.");
                }
                options.option(argument, arguments[++i]);
            } else {
                options.files.add(existing(argument));
            }
        }
        if (!options.help && options.files.isEmpty()) {
            throw new UnusableKeyException("Give the file to check.");
        }
        return options;
    }

    private void option(String name, String value) {
        switch (name) {
            case "--trust" -> trust.add(existing(value));
            case "--tsa" -> authorities.add(existing(value));
            case "--log-key" -> logKeys.add(logKey(value));
            case "--earlier" -> earlier = existing(value);
            default -> throw new UnusableKeyException("There is no option " + name + ".");
        }
    }

    boolean isHelp() {
        return help;
    }

    List<Path> files() {
        return files;
    }

    @Nullable
    Path earlier() {
        return earlier;
    }

    Pinned pinned() {
        return new Pinned(
                TrustAnchors.of(trust.toArray(Path[]::new)),
                TrustAnchors.of(authorities.toArray(Path[]::new)),
                logKeys);
    }

    /** The key itself, or a file that holds it. */
    static NoteVerifier logKey(String value) {
        try {
            String text = value.contains("+") ? value : Files.readString(existing(value));
            return NoteVerifier.parse(text.strip());
        } catch (IOException unreadable) {
            throw new UnusableKeyException(value + " cannot be read.", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableKeyException("--log-key: " + wrong.getMessage() + ".", wrong);
        }
    }

    private static Path existing(String value) {
        try {
            Path path = Path.of(value);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException notAName) {
            // The sentence below covers it.
        }
        throw new UnusableKeyException("There is no file " + value + ".");
    }
}
