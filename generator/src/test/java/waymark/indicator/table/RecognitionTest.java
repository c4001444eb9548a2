package waymark.indicator.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Symbol;
import waymark.indicator.profile.Profiles;
import waymark.store.MemoryTree;

class RecognitionTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Recognition of(byte[] bytes) {
        Profiles profiles = Profiles.read(new MemoryTree(), Set.copyOf(Symbol.known()), diagnostics);
        return Recognition.of("a.csv", "a.csv", () -> new java.io.ByteArrayInputStream(bytes), profiles, diagnostics)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {";!semicolons", "'\t'!tabs", "|!bars"})
    void aHeaderThatIsKnownWithAnotherSeparatorIsReadAndSaidSo(String separator, String words) {
        String text = "area_code,area_name,period,indicator,value\nD1,a b,2024,jobs,1\n";
        Recognition recognition = of(text.replace(",", separator).getBytes(UTF_8));
        assertThat(recognition.profile().name()).isEqualTo("Council dashboard");
        assertThat(recognition.table().header()).hasSize(5);
        assertThat(Sample.messages(diagnostics))
                .containsExactly("a.csv:1:1: note [csv-separator] the columns are separated by " + words
                        + "; the table is read so");
    }

    @Test
    void commasAreNotAskedAboutTwice() {
        assertThat(of("entity,date,variable,value\n".getBytes(UTF_8)).profile().name())
                .isEqualTo("Data Commons");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void theHeadOfALongFileIsEnough() {
        for (String name : List.of("Köln", "K")) {
            Diagnostics of = new Diagnostics();
            String text = "area\tindicator\tperiod\tvalue\n" + ("D1\t" + name + "\t2024\t1\n").repeat(20_000);
            Profiles profiles = Profiles.read(new MemoryTree(), Set.copyOf(Symbol.known()), of);
            for (byte[] bytes : List.of(text.getBytes(UTF_8), text.getBytes(UTF_16LE))) {
                assertThat(Recognition.of("a.csv", "a.csv", () -> new java.io.ByteArrayInputStream(bytes), profiles, of)
                                .orElseThrow()
                                .table()
                                .header())
                        .containsExactly("area", "indicator", "period", "value");
            }
        }
    }
}
