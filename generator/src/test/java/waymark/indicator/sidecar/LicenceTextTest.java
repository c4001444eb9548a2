package waymark.indicator.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/|Open Government Licence v3.0",
                "OGL-UK-3.0|Open Government Licence v3.0",
                "https://creativecommons.org/licenses/by-sa/4.0/|CC BY-SA 4.0",
                "CC-BY-4.0|CC BY 4.0",
                "https://creativecommons.org/publicdomain/zero/1.0/|CC0 1.0",
                "CC0-1.0|CC0 1.0",
                "ODC-BY-1.0|Open Data Commons Attribution Licence",
                "odbl|odbl",
                "http://opendatacommons.org/licenses/odbl/1.0/|Open Database Licence",
                "Crown copyright 2026|Crown copyright 2026"
            })
    void wellKnownLicencesGoByTheirNames(String text, String name) {
        assertThat(LicenceText.of(text)).isEqualTo(name);
    }
}
