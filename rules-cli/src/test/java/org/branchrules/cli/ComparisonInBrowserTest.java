package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a comparison in a real browser. Skipped, and said so, where none is installed. */
final class ComparisonInBrowserTest {
    private static final String SHOWN = "document.querySelectorAll('#changes tbody tr:not([hidden])').length";

    private static final String COUNT = "document.getElementById('count').textContent";

    @TempDir
    Path directory;

    private Path page(String... records) throws IOException {
        Path page = directory.resolve("comparison.html");
        List<String> arguments = new ArrayList<>(List.of(
                "compare",
                "--period=2024",
                "--html=" + page,
                "--set=theme-day.interval=2",
                "--set=attendance.minimum=85",
                "--lang=zh",
                "national-2018",
                "national-2018"));
        arguments.addAll(List.of(records));
        assertThat(Result.of(arguments.toArray(String[]::new)).exit()).isZero();
        return page;
    }

    @Test
    void the_page_opens_filters_and_asks_nobody_for_anything() throws IOException, InterruptedException {
        Path page = page("generated:120:7");
        try (Browser browser = Browser.at(page, directory.resolve("profile"))) {
            int all = Integer.parseInt(browser.text("document.querySelectorAll('#changes tbody tr').length"));
            assertThat(all).isGreaterThan(10);
            assertThat(browser.text(SHOWN)).isEqualTo(String.valueOf(all));
            assertThat(browser.text("document.getElementById('count').textContent"))
                    .isEqualTo("显示 " + all + " 个，共 " + all + " 个有变化的支部");

            choose(browser, "requirement", "16-g");
            int withThemeDays = Integer.parseInt(browser.text(SHOWN));
            assertThat(withThemeDays).isBetween(1, all - 1);
            choose(browser, "kind", "VILLAGE");
            assertThat(browser.text("Array.from(document.querySelectorAll('#changes tbody tr:not([hidden])'))"
                            + ".every(row => row.dataset.kind === 'VILLAGE'"
                            + " && row.dataset.requirement.split(' ').includes('16-g'))"))
                    .isEqualTo("true");
            browser.text("document.getElementById('reset').click()");
            assertThat(browser.text(SHOWN)).isEqualTo(String.valueOf(all));

            browser.text("document.querySelector('.stream:not(.same)').dispatchEvent(new MouseEvent('click'))");
            assertThat(browser.text("document.getElementById('from').value !== document.getElementById('to').value"))
                    .isEqualTo("true");
            assertThat(Integer.parseInt(browser.text(SHOWN))).isBetween(1, all - 1);

            browser.assertQuiet(page);
        }
    }

    @Test
    void a_page_that_cannot_list_all_says_how_many_there_are_and_lists_small_flows_whole()
            throws IOException, InterruptedException {
        Path page = directory.resolve("comparison.html");
        Result result = Result.of(
                "compare",
                "--period=2024",
                "--html=" + page,
                "--lang=en",
                "national-2018",
                "national-2018[members-meeting.interval=2]",
                "generated:6000:3");
        assertThat(result.exit()).isZero();
        try (Browser browser = Browser.at(page, directory.resolve("profile"))) {
            Matcher all = Pattern.compile("5000 listed, of ([0-9]+) branches that match; ([0-9]+) differ in all")
                    .matcher(browser.text(COUNT));
            assertThat(all.matches()).isTrue();
            assertThat(all.group(1)).isEqualTo(all.group(2));
            assertThat(Integer.parseInt(all.group(1))).isBetween(5001, 6000);

            String cells = "Array.from(document.querySelectorAll('.matrix td:not(.same) button'))"
                    + ".filter(cell => cell.textContent !== '0')"
                    + ".sort((one, other) => one.textContent - other.textContent)";
            String smallest = browser.text(cells + "[0].textContent");
            browser.text(cells + "[0].click()");
            assertThat(browser.text(COUNT))
                    .isEqualTo(smallest + " listed, of " + smallest + " branches that match; " + all.group(1)
                            + " differ in all");
            browser.text("document.getElementById('reset').click()");
            String largest = browser.text(cells + ".pop().textContent");
            browser.text(cells + ".pop().click()");
            assertThat(browser.text(COUNT))
                    .isEqualTo(browser.text(SHOWN) + " listed, of " + largest + " branches that match; " + all.group(1)
                            + " differ in all");
            browser.text("document.getElementById('reset').click()");
            choose(browser, "requirement", "11-a");
            assertThat(browser.text(COUNT))
                    .isEqualTo(browser.text(SHOWN) + " shown, of the 5000 listed here; " + all.group(1)
                            + " branches differ in all");
        }
    }

    @Test
    void light_and_dark_differ_in_what_the_browser_paints() throws IOException, InterruptedException {
        Path page = page("generated:20:7");
        try (Browser browser = Browser.at(page, directory.resolve("profile"))) {
            assertThat(browser.background("light")).isEqualTo("rgb(246, 247, 249)");
            assertThat(browser.background("dark")).isEqualTo("rgb(18, 22, 28)");
        }
    }

    @Test
    void what_a_record_holds_cannot_become_part_of_the_page() throws IOException, InterruptedException {
        String id = "</script><script>document.title='owned'</script>\\\"' onmouseover=x";
        Path record = directory.resolve("nasty.json");
        Files.writeString(
                record,
                "{\"identity\": {\"id\": \"" + id + "\", \"kind\": \"AGENCY\", \"form\": \"STAND_ALONE\"},"
                        + " \"themeDays\": []}");
        Path page = page(record.toString());
        try (Browser browser = Browser.at(page, directory.resolve("profile"))) {
            assertThat(browser.text("document.title")).isEqualTo("规则变动的影响");
            assertThat(browser.text("document.querySelectorAll('script').length"))
                    .isEqualTo("1");
            assertThat(browser.text("document.querySelectorAll('[onmouseover]').length"))
                    .isEqualTo("0");
            browser.assertQuiet(page);
        }
    }

    private static void choose(Browser browser, String select, String value) throws InterruptedException {
        browser.text("(() => { const select = document.getElementById('" + select + "'); select.value = '" + value
                + "'; select.dispatchEvent(new Event('change')); return select.value; })()");
    }
}
