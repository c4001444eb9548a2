package waymark.benchmark.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryOrderTest {
    private static final Pattern BAR = Pattern.compile(" \\| ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under 5 | 5-15 | 16-64 | 65+",
                "<15 yrs | 15 to 24 | 25 to 44 | 45 and over",
                "0–15 | 16–64 | 65 and over",
                "15 to 24 years | 25 to 34 years | 75 years and over | Not stated",
                "£5,000 to £9,999 | £10,000 to £19,999 | £20,000 or more",
                "1 to 9 employees | 10 to 49 employees | 250 or more employees",
                "Decile 1 | Decile 2 | Decile 10",
                "Most deprived decile (IMD2019) | Second most deprived decile (IMD2019)"
                        + " | Third more deprived decile (IMD2019) | Fifth more deprived decile (IMD2019)"
                        + " | Fifth less deprived decile (IMD2019) | Fourth less deprived decile (IMD2019)"
                        + " | Second least deprived decile (IMD2019) | Least deprived decile (IMD2019)",
                "Most deprived fifth | Second most deprived fifth | Middle fifth | Second least deprived fifth"
                        + " | Least deprived fifth",
                "Most deprived 20% | 2nd most deprived 20% | Least deprived 20%",
                "Lowest quintile | Second quintile | Third quintile | Fourth quintile | Highest quintile",
                "Low | Medium | High | Unknown"
            })
    void categoriesThatSayTheirPlaceGoByIt(String line) {
        List<String> right = BAR.splitAsStream(line).toList();
        for (int seed = 0; seed < 20; seed++) {
            List<String> mixed = new ArrayList<>(right);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(CategoryOrder.of(mixed)).as("from %s", mixed).isEqualTo(right);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Male | Female",
                "Owned outright | Social rent | Private rent | Other",
                "First Nations | Métis | Inuk",
                "LTE | LTE-A | 5G",
                "Grade 4, mathematics | Grade 4, reading",
                "Any other Asian background | Chinese | Bangladeshi",
                "16-64 | Pensioners | 0-15"
            })
    void allOthersStayAsTheSourceHasThem(String line) {
        List<String> source = BAR.splitAsStream(line).toList();
        assertThat(CategoryOrder.of(source)).isEqualTo(source);
    }

    @Test
    void nothingIsLost() {
        assertThat(CategoryOrder.of(List.of())).isEmpty();
        assertThat(CategoryOrder.of(List.of("Unknown", "Other"))).containsExactly("Unknown", "Other");
    }
}
