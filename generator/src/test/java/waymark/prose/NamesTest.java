package waymark.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
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
    void wordsAreLettersAndNumbersWithApostrophesAndHyphensWithin() {
        Pattern word = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
        Random random = new Random(1);
        List<String> pieces = List.of(
                "a", "É", "s", "S", "'", "’", "-", " ", "7", "½", "Ⅳ", "🏠", "𝒜", "\uD83C", "ﬁ", "ŷ", "_", "\u0301");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<String> wanted = word.matcher(text)
                    .results()
                    .map(m -> m.start() + " " + m.end() + " "
                            + m.group().toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", ""))
                    .toList();
            assertThat(Names.words(text.toString()).stream().map(w -> w.start() + " " + w.end() + " " + w.key()))
                    .as(text.toString())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void namesOfAreasHaveACapital() {
        names.add("Reading", true, "area");
        assertThat(names.in("reading in Reading’s libraries"))
                .extracting(Names.Found::start)
                .containsExactly(11);
    }
}
