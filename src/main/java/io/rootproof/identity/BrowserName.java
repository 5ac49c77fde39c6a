package io.rootproof.identity;

import org.jspecify.annotations.Nullable;

/**
 * A browser as a person would name it.
 *
 * @param family such as Firefox; null where its name tells nothing
 * @param system such as Windows; null likewise
 */
record BrowserName(@Nullable String family, @Nullable String system) {

    /** In this order: Edge and Opera name Chrome, too, and everybody names Safari. */
    private static final String[][] FAMILIES = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser/", "Samsung Internet"},
        {"Firefox/", "Firefox"},
        {"FxiOS/", "Firefox"},
        {"HeadlessChrome/", "Chrome"},
        {"CriOS/", "Chrome"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"},
        {"curl/", "curl"}
    };

    /** In this order: Android names Linux, and an iPhone names Mac OS X. */
    private static final String[][] SYSTEMS = {
        {"Windows", "Windows"},
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Mac OS X", "macOS"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"}
    };

    /**
     * @param userAgent the header of that name
     */
    static @Nullable BrowserName of(@Nullable String userAgent) {
        return userAgent == null ? null : new BrowserName(first(FAMILIES, userAgent), first(SYSTEMS, userAgent));
    }

    private static @Nullable String first(String[][] signs, String userAgent) {
        for (String[] sign : signs) {
            if (userAgent.contains(sign[0])) {
                return sign[1];
            }
        }
        return null;
    }
}
