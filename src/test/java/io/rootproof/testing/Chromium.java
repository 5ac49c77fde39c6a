package io.rootproof.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The system's Chromium, driven by Playwright. Tests that need it are skipped where there is none. */
public final class Chromium implements AutoCloseable {

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /** What the content security policy refuses is not always in the console. */
    private static final String TELL_REFUSALS = "document.addEventListener('securitypolicyviolation', refused => "
            + "console.error('CSP ' + refused.effectiveDirective + ' refused ' + refused.blockedURI))";

    private static final double PATIENCE_MILLIS = 15_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String baseUrl;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Path executable, String baseUrl) {
        this.baseUrl = baseUrl;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Starts the browser, or skips the test where none is installed. */
    public static Chromium at(String baseUrl) {
        return new Chromium(require(), baseUrl);
    }

    /** Skips the test where none is installed. */
    public static Path require() {
        Optional<Path> executable =
                USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(executable.isPresent(), "skipped: no Chromium is installed (looked in " + USUAL_PLACES + ")");
        return executable.orElseThrow();
    }

    public Page desktop() {
        return page(1440, 900, ColorScheme.LIGHT, true);
    }

    /** A page of a fresh browser session. Whatever its console complains about is kept for {@link #complaints()}. */
    public Page page(int width, int height, ColorScheme scheme, boolean javaScript) {
        return page(new Browser.NewContextOptions(), width, height, scheme, javaScript);
    }

    /** A page of somebody whose machine is set to a time zone, such as {@code America/New_York}. */
    public Page pageIn(String timeZone) {
        return page(new Browser.NewContextOptions().setTimezoneId(timeZone), 1440, 900, ColorScheme.LIGHT, true);
    }

    private Page page(
            Browser.NewContextOptions options, int width, int height, ColorScheme scheme, boolean javaScript) {
        BrowserContext context = browser.newContext(options.setBaseURL(baseUrl)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(javaScript)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript(TELL_REFUSALS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What {@link #complaints()} has, which then begins anew. */
    public List<String> takeComplaints() {
        List<String> taken = complaints();
        complaints.clear();
        return taken;
    }

    /** Console errors and warnings, refused styles and scripts included. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
