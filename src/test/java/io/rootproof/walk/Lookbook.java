package io.rootproof.walk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every page as a picture in each look, and as it prints: for reviewing by eye. */
final class Lookbook {

    private final Path folder;

    Lookbook(Path folder) {
        this.folder = folder;
    }

    void write(Walker walker, Visitor visitor, List<Stop> stops) throws IOException {
        Files.createDirectories(folder);
        for (Stop stop : stops) {
            if (!stop.isPart()) {
                Page page = walker.open(visitor, stop);
                for (Look look : Look.values()) {
                    look.apply(page);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(file(visitor, stop, "-" + look.theme() + "-" + look.width() + ".png"))
                            .setFullPage(true));
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.pdf(new Page.PdfOptions()
                        .setPath(file(visitor, stop, ".pdf"))
                        .setFormat("A4"));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }

    private Path file(Visitor visitor, Stop stop, String suffix) {
        return folder.resolve(stop.slug() + "-" + visitor + suffix);
    }
}
