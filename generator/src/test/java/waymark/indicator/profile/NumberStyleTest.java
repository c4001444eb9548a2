package waymark.indicator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberStyleTest {
    private static final List<NumberStyle> STYLES = List.of(
            NumberStyle.PLAIN,
            new NumberStyle('.', Set.of(","), Set.of()),
            new NumberStyle(',', Set.of("."), Set.of("%")),
            new NumberStyle(',', Set.of(" ", "."), Set.of("$")),
            new NumberStyle('.', Set.of("'"), Set.of("CHF")));

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        Random random = new Random(50);
        for (int i = 0; i < 20_000; i++) {
            long cents = Math.floorMod(random.nextLong(), i % 2 == 0 ? 1_000_000L : 10_000_000_000_000L);
            double expected = (random.nextBoolean() ? -1 : 1) * cents / 100.0;
            for (NumberStyle style : STYLES) {
                String text = written(expected, style, random);
                assertThat(style.parse(text)).as(text + " " + style).hasValue(expected);
            }
        }
    }

    private static String written(double number, NumberStyle style, Random random) {
        String group = style.thousands().stream().sorted().findFirst().orElse("");
        String digits = String.format(Locale.ROOT, group.isEmpty() ? "%.2f" : "%,.2f", Math.abs(number))
                .replace(',', '\u0001')
                .replace('.', style.decimal())
                .replace("\u0001", group.equals(" ") && random.nextBoolean() ? "\u00a0" : group);
        String sign = number < 0 ? (style.equals(NumberStyle.PLAIN) ? "-" : "- ") : "";
        String around = style.around().stream().findFirst().orElse("");
        return random.nextBoolean() ? around + sign + digits : sign + digits + (around.isEmpty() ? "" : " " + around);
    }

    @Test
    void textsThatOnlyLookLikeNumbersAreNone() {
        Random random = new Random(51);
        String signs = "0123456789.-+eE, ";
        String plain = "-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(7); length >= 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            boolean number = text.toString().matches(plain) && Double.isFinite(Double.parseDouble(text.toString()));
            assertThat(NumberStyle.PLAIN.parse(text.toString()).isPresent())
                    .as(text.toString())
                    .isEqualTo(number);
        }
    }
}
