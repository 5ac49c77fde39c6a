package io.rootproof.walk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** How a page is looked at. The order needs the fewest changes from one to the next. */
enum Look {
    LIGHT_DESKTOP(ColorScheme.LIGHT, 1440, 900),
    LIGHT_PHONE(ColorScheme.LIGHT, 390, 844),
    DARK_PHONE(ColorScheme.DARK, 390, 844),
    DARK_DESKTOP(ColorScheme.DARK, 1440, 900);

    private final ColorScheme scheme;
    private final int width;
    private final int height;

    Look(ColorScheme scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    void apply(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction("theme => document.documentElement.dataset.bsTheme === theme", theme());
    }

    String theme() {
        return scheme == ColorScheme.DARK ? "dark" : "light";
    }

    int width() {
        return width;
    }

    @Override
    public String toString() {
        return theme() + " " + width + "×" + height;
    }
}
