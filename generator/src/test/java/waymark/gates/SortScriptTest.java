package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Key;
import waymark.browser.Tab;

/** Tables that the script sorts. */
@Browsing
class SortScriptTest {
    @TempDir
    Path folder;

    private final Tab tab;

    SortScriptTest(Chromium chromium) {
        tab = chromium.tab();
    }

    @AfterEach
    void close() {
        assertThat(tab.incidents()).isEmpty();
        tab.close();
    }

    /** A table with a name, a value and a mark in each row; what has no value has no data-value to speak of. */
    private void open(String language, String... rows) throws IOException {
        String scripts = ExampleSite.folder().resolve("assets/js").toUri().toString();
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=" + language
                        + "><meta charset=utf-8><title>T</title><script src=" + scripts
                        + "words-en.js defer></script><script src="
                        + scripts
                        + "site.js defer></script><table class=sortable><thead><tr><th>Name<th><a href=t.html>Value</a><th></tr></thead><tbody>");
        for (String row : rows) {
            html.append("<tr>").append(row);
        }
        tab.open(Files.writeString(folder.resolve("t.html"), html + "</table>"));
        tab.until("document.querySelector('.sort')");
    }

    private String order() {
        return tab.evaluate("[...document.querySelectorAll('tbody tr')].map(r => r.cells[2].textContent).join('')")
                .asString();
    }

    private String directions() {
        return tab.evaluate("[...document.querySelectorAll('thead th')].map(h => h.ariaSort).join()")
                .asString();
    }

    @Test
    void numbersByTheirValueWhatIsMissingLastEitherWay() throws IOException {
        open(
                "en",
                "<th>A<td data-value=10>10.0%<td>a",
                "<th>B<td data-value=''>[x]<td>b",
                "<th>C<td data-value=9>9.0%<td>c",
                "<th>D<td data-value=-3.5>−3.5%<td>d",
                "<th>E<td data-value=9>9.0%<td>e");
        tab.click("th:nth-child(2) button");
        assertThat(order()).isEqualTo("dceab");
        assertThat(directions()).isEqualTo(",ascending,");
        tab.press(Key.ENTER);
        assertThat(order()).as("equal ones keep their order").isEqualTo("acedb");
        assertThat(directions()).isEqualTo(",descending,");
        tab.click("th:first-child button");
        assertThat(order()).isEqualTo("abcde");
        assertThat(directions()).isEqualTo("ascending,,");
        assertThat(tab.evaluate("document.querySelectorAll('th:last-child button').length")
                        .asInt())
                .as("a heading without a text")
                .isZero();
    }

    @Test
    void namesByTheRulesOfThePagesLanguage() throws IOException {
        String[] rows = {
            "<th>Zürich<td>1<td>z", "<th>Ängelholm<td>1<td>q", "<th>angel 10<td>1<td>j", "<th>Angel 9<td>1<td>i"
        };
        open("en", rows);
        tab.click("th button");
        assertThat(order()).isEqualTo("ijqz");
        open("sv", rows);
        tab.click("th button");
        assertThat(order()).isEqualTo("ijzq");
    }

    @Test
    void onlyWithinGroupsWhoseHeadingsStay() throws IOException {
        open(
                "en",
                "<th colspan=3>First</tr></tbody><tbody><tr><th colspan=2>Second<th>s",
                "<th>B<td data-value=2>2<td>b",
                "<th>A<td data-value=1>1<td>a");
        tab.evaluate("document.querySelector('tbody tr').remove()");
        tab.click("th:nth-child(2) button");
        assertThat(tab.evaluate("[...document.querySelectorAll('tbody th:first-child')].map(h => h.textContent).join()")
                        .asString())
                .isEqualTo("Second,A,B");
    }

    @Test
    void besideALinkThatAHeadingHolds() throws IOException {
        open("en", "<th>A<td data-value=1>1<td>a");
        assertThat(tab.evaluate("document.querySelector('a + .sort').ariaLabel").asString())
                .isEqualTo("Value");
        assertThat(tab.evaluate("document.querySelector('.sort a')").isNull()).isTrue();
    }
}
