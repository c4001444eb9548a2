package waymark.indicator.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.indicator.Unit;

class UnitTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%||%|per cent",
                "Percentage (%)||%|per cent",
                "Percentage of GNI (%)||%|percentage of GNI",
                "pp|| percentage points|percentage points",
                "£|£||",
                "£m|£| million|£ million",
                "GBP|£||",
                "Canadian dollars ($)|$||Canadian dollars",
                "Number|||number",
                "numberstring|||number",
                "years|| years|years",
                "Terajoules|| terajoules|terajoules",
                "Rate per 100,000 population|||rate per 100,000 population",
                "CAD (Thousands)|||CAD (Thousands)"
            })
    void unitsAreUnderstoodAsSourcesWriteThem(String text, String prefix, String suffix, String name) {
        assertThat(UnitText.of(text)).isEqualTo(new Unit(orEmpty(prefix), orEmpty(suffix), orEmpty(name)));
    }

    @Test
    void nothingNamesNoUnit() {
        assertThat(UnitText.of(" ").isBlank()).isTrue();
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
