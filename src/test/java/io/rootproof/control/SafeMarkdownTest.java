package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeMarkdownTest {

    @Test
    void html_rendersListsTablesAndEmphasis() {
        String html = SafeMarkdown.html("**a**\n\n- b\n\n| c |\n|---|\n| `d` |").getValue();
        assertThat(html).contains("<strong>a</strong>", "<li>b</li>", "<td><code>d</code></td>");
    }

    @Test
    void html_showsRawHtmlAsText() {
        String html = SafeMarkdown.html("x <script>alert(1)</script> <img src=x onerror=alert(1)>")
                .getValue();
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "<img");
    }

    @Test
    void html_dropsLinksThatRun() {
        String html = SafeMarkdown.html("[a](javascript:alert(1)) [b](https://aws.amazon.com)")
                .getValue();
        assertThat(html).doesNotContain("javascript").contains("href=\"https://aws.amazon.com\"");
    }

    @Test
    void html_ofTheWholeCardHasItsTables() {
        String html = SafeMarkdown.html(ControlCardMarkdown.whole(ControlCardFile.read()))
                .getValue();
        assertThat(html).contains("<td>48 hours</td>", "&lt;root_account&gt;", "<h2>");
    }
}
