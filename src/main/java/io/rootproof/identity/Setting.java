package io.rootproof.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigValue;

/**
 * One setting as the page shows it.
 *
 * @param shown the value, or that there is one
 * @param source file or environment that it comes from
 */
record Setting(String name, String shown, String source) {

    private static final Set<String> SECRET_WORDS =
            Set.of("password", "secret", "token", "passphrase", "credential", "private", "pin", "external-id", "key");

    /** Passwords hide in JDBC URLs as parameters or before an at sign. */
    private static final Pattern IN_URL = Pattern.compile("(?i)(password=)[^;&]*|(://[^/:@\\s]+:)[^/@\\s]+(?=@)");

    static Setting of(String name, ConfigValue value) {
        String text = value.getValue() == null ? "" : value.getValue();
        return new Setting(name, mask(name, text), source(value));
    }

    static String mask(String name, String value) {
        if (value.isEmpty()) {
            return "not set";
        }
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean file = last.endsWith("-file") || last.endsWith("-location");
        boolean secret = !file && SECRET_WORDS.stream().anyMatch(last::contains);
        return secret ? "set, not shown" : IN_URL.matcher(value).replaceAll("$1$2***");
    }

    private static String source(ConfigValue value) {
        String source = value.getSourceName();
        if (source == null) {
            return "default";
        }
        int bracket = source.indexOf('[');
        String kind = bracket < 0 ? source : source.substring(0, bracket);
        return switch (kind) {
            case "EnvConfigSource" -> "environment";
            case "SysPropConfigSource" -> "system property";
            case "PropertiesConfigSource" -> source.contains("jar") || source.contains("classes") ? "built in" : "file";
            default -> kind;
        };
    }
}
