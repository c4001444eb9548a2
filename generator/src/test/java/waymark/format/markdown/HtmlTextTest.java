package waymark.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one<br><br>two|one two",
                "in <b>work</b>, or <a href='x'>not</a>|in work, or not",
                "<p>One.</p><ul><li>Two</li><li>Three</li></ul>|One. Two Three",
                "100&nbsp;000 &amp; more &lt; all|100 000 & more < all",
                "p < 0.05 and a > b|p < 0.05 and a > b",
                "Fish & chips, R&D|Fish & chips, R&D",
                "a<script>alert(1)</script>b<style>p {}</style>|a b",
                "m<sup>2</sup> of <em>green</em>|m2 of green",
                "never <b>closed|never closed"
            })
    void markupGoesAndWordsStay(String html, String plain) {
        assertThat(HtmlText.plain(html)).isEqualTo(plain);
    }
}
