package io.rootproof.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigValue;
import org.jspecify.annotations.Nullable;

/**
 * One setting as the page shows it.
 *
 * @param shown the value without what must not be seen of it; empty for a secret
 */
record Setting(String name, String shown, boolean secret, Origin origin) {

    /** Where a value comes from, and so where it is changed. */
    enum Origin {
        DEFAULT,
        ENVIRONMENT,
        SYSTEM_PROPERTY,
        FILE,
        BUILT_IN,
        OTHER
    }

    private static final Set<String> SECRET_WORDS =
            Set.of("password", "secret", "token", "passphrase", "credential", "private", "pin", "external-id", "key");

    /** Passwords hide in JDBC URLs as parameters or before an at sign. */
    private static final Pattern IN_URL = Pattern.compile("(?i)(password=)[^;&]*|(://[^/:@\\s]+:)[^/@\\s]+(?=@)");

    /** Whoever knows the path of a chat's webhook can write into the chat. */
    private static final Pattern PATH_OF_URL = Pattern.compile("(https?://[^/\\s]+)/[^\\s]*");

    /** What an installation names by itself: a connection, a channel. */
    private static final Pattern NAMED =
            Pattern.compile("^(rootproof\\.(?:aws\\.connections|notifications\\.channels)\\.)(?:\"[^\"]*\"|[^.]+)\\.");

    static Setting of(String name, ConfigValue value) {
        String text = value.getValue() == null ? "" : value.getValue();
        return new Setting(name, mask(name, text), isSecret(name) && !text.isEmpty(), origin(value.getSourceName()));
    }

    static String mask(String name, String value) {
        String shown = isChannel(name) ? PATH_OF_URL.matcher(value).replaceAll("$1/***") : value;
        return isSecret(name) ? "" : IN_URL.matcher(shown).replaceAll("$1$2***");
    }

    /** The part of the product that it belongs to, such as {@code collection}. */
    String group() {
        String[] parts = name.split("\\.", 3);
        return parts.length > 1 ? parts[1] : parts[0];
    }

    /** Its name, with a star for the part that an installation chooses. */
    public String general() {
        return NAMED.matcher(name).replaceFirst("$1*.");
    }

    private static boolean isChannel(String name) {
        return name.startsWith("rootproof.notifications.channels.");
    }

    private static boolean isSecret(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean file = last.endsWith("-file") || last.endsWith("-location");
        return !file && SECRET_WORDS.stream().anyMatch(last::contains);
    }

    private static Origin origin(@Nullable String source) {
        if (source == null) {
            return Origin.DEFAULT;
        }
        int bracket = source.indexOf('[');
        String kind = bracket < 0 ? source : source.substring(0, bracket);
        return switch (kind) {
            case "EnvConfigSource" -> Origin.ENVIRONMENT;
            case "SysPropConfigSource" -> Origin.SYSTEM_PROPERTY;
            case "PropertiesConfigSource" ->
                source.contains("jar") || source.contains("classes") ? Origin.BUILT_IN : Origin.FILE;
            case "BuildTime RunTime Fixed" -> Origin.BUILT_IN;
            default -> kind.contains("Default") ? Origin.DEFAULT : Origin.OTHER;
        };
    }
}
