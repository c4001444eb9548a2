package waymark.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names<String> names = new Names<>();

    @Test
    void ofNamesThatOverlapTheLongestIsFound() {
        names.add("in work", false, "jobs");
        names.add("not in work or learning", false, "neet");
        assertThat(names.in("Young people not in work or learning, and those in work"))
                .extracting(Names.Found::thing)
                .containsExactly("neet", "jobs");
    }

    @Test
    void namesAreWholeWordsWhateverTheirCapitals() {
        names.add("smoke", false, "smoking");
        assertThat(names.in("Smoke, smokeless, smoke’s")).hasSize(2);
    }

    @Test
    void namesOfAreasHaveACapital() {
        names.add("Reading", true, "area");
        assertThat(names.in("reading in Reading’s libraries"))
                .extracting(Names.Found::start)
                .containsExactly(11);
    }
}
