package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a coverage in a real browser. Skipped, and said so, where none is installed. */
final class CoverageInBrowserTest {
    private static final String ROWS = "document.querySelectorAll('.group:not([hidden]) tr:not([hidden])').length";

    @TempDir
    Path directory;

    private Path page(String pack) {
        Path page = directory.resolve("coverage.html");
        assertThat(Result.of("pack", "coverage", pack, "--format", "html", "--out", page.toString()))
                .isEqualTo(new Result(0, "", ""));
        return page;
    }

    @Test
    void the_page_opens_filters_changes_its_language_and_asks_nobody_for_anything()
            throws IOException, InterruptedException {
        Path page = page("../rules-examples/packs/liaoning-organs-2018");
        try (Browser browser = Browser.at(page, directory.resolve("profile"))) {
            int all = Integer.parseInt(browser.text("document.querySelectorAll('.group tr').length"));
            assertThat(all).isGreaterThan(10);
            assertThat(browser.text(ROWS)).isEqualTo(String.valueOf(all));

            browser.text("document.getElementById('only').click()");
            assertThat(browser.text(ROWS)).isEqualTo(browser.text("document.querySelectorAll('tr.missing').length"));
            assertThat(Integer.parseInt(browser.text(ROWS))).isBetween(1, all - 1);
            browser.text("document.querySelector('.card[data-kind=THRESHOLD]').click()");
            assertThat(browser.text("document.querySelectorAll('tr[data-kind=THRESHOLD]:not([hidden])').length"))
                    .isEqualTo("0");
            search(browser, "2018-11-19");
            assertThat(browser.text(ROWS)).isEqualTo("1");
            search(browser, "nothing of the kind");
            assertThat(browser.text(ROWS)).isEqualTo("0");

            String before = browser.text("document.querySelector('h1').innerText");
            browser.text("document.getElementById('language').click()");
            assertThat(browser.text("document.querySelector('h1').innerText")).isNotEqualTo(before);

            assertThat(browser.background("light")).isEqualTo("rgb(251, 250, 248)");
            assertThat(browser.background("dark")).isEqualTo("rgb(23, 22, 20)");
            browser.assertQuiet(page);
        }
    }

    private static void search(Browser browser, String words) throws InterruptedException {
        browser.text("(() => { const search = document.getElementById('search'); search.value = '" + words
                + "'; search.dispatchEvent(new Event('input')); return ''; })()");
    }
}
