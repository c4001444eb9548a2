package waymark.chart.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.chart.svg.SvgWriter;

class EndLabelTest {
    private static String text(String name, String value, String left) {
        SvgWriter out = new SvgWriter(256);
        EndLabel.of("lab", name, value).write(out, 100);
        Element label = Jsoup.parse("<svg>" + out + "</svg>");
        label.select("tspan." + left).remove();
        return label.text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Linfold                             | Linfold 16.3%                             | Linfold
            Bournemouth, Christchurch and Poole | Bournemouth,Christchurchand Poole 16.3%   | Bournemo…Christchur…and Poole
            Stratford-on-Avon                   | Stratford-on-Avon 16.3%                   | Stratford-on-Avon
            """)
    void aWordThatOnlyWideChartsHaveRoomForIsCutInNarrowOnes(String name, String wide, String narrow) {
        assertThat(text(name, "16.3%", "n")).isEqualTo(wide);
        assertThat(text(name, "16.3%", "w")).isEqualTo(narrow);
    }
}
