package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/** The measures find what they are there to find. */
@Browsing
class MeasuresTest {
    @TempDir
    Path folder;

    private final Chromium chromium;

    MeasuresTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sideways | <p style="width:400px">Wide
            small    | <button style="width:20px;height:30px"></button>
            small    | <details><summary style="font-size:10px;line-height:12px">Table</summary></details>
            unmarked | <a href="x" style="outline:none">Link</a>
            unmarked | <div tabindex="0" style="outline:1px solid">Part</div>
            cut      | <div style="overflow:auto;width:100px"><p style="width:200px">Cut
            faint    | <body style="background:#fff"><div class="chart"><svg><text y="20" fill="#aaa">Faint</text></svg></div>
            lost     | <style>.mk::before{content:"";background:currentColor}</style><p class="mk" style="color:red;background:red">Worse
            """)
    void aFaultIsFound(String measure, String body) throws IOException {
        assertThat(measured(measure, body)).isNotZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sideways | <div style="overflow:auto"><p style="width:400px">Wide</div>
            small    | <button style="width:24px;height:24px"></button>
            unmarked | <a href="x" style="outline:2px solid">Link</a>
            cut      | <p>Whole
            faint    | <body style="background:#fff"><div class="chart"><svg><text y="20" fill="#555">Clear</text></svg></div>
            lost     | <style>.mk::before{content:"";background:currentColor}</style><p class="mk" style="color:red">Worse
            """)
    void whatIsWellIsNot(String measure, String body) throws IOException {
        assertThat(measured(measure, body)).isZero();
    }

    private int measured(String measure, String body) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><title>A</title>" + body);
        try (Tab tab = chromium.tab().size(320, 640).open(page)) {
            return Measures.of(tab, measure).size();
        }
    }
}
