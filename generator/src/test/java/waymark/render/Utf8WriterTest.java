package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    @Test
    void writesWhatTheJdkWrites() {
        Random random = new Random(7);
        Utf8Writer writer = new Utf8Writer();
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(3000); i > 0; i--) {
                int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
                text.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 'x' : point);
            }
            writer.reset();
            int at = 0;
            while (at < text.length()) {
                int next = Math.min(text.length(), at + 1 + random.nextInt(50));
                switch (random.nextInt(3)) {
                    case 0 -> writer.write(text.toString(), at, next - at);
                    case 1 -> writer.write(text.toString().toCharArray(), at, next - at);
                    default -> {
                        writer.write(text.charAt(at));
                        next = at + 1;
                    }
                }
                at = next;
            }
            assertThat(writer.toBytes()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void escapesAsFreemarkerDoes() throws Exception {
        Random random = new Random(7);
        String signs = "<>&\"'a b\u00A3\u2019\u20AC\uD83D\uDE00";
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length() - 2)));
            }
            text.append(signs.substring(signs.length() - 2)).append('<');
            StringWriter plain = new StringWriter();
            HTMLOutputFormat.INSTANCE.output(text.toString(), plain);
            Utf8Writer writer = new Utf8Writer();
            Html.FORMAT.output(text.toString(), writer);
            assertThat(writer.toBytes()).isEqualTo(plain.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void halfAPairIsAReplacementCharacter() {
        Utf8Writer writer = new Utf8Writer();
        writer.write("a\uD800b\uDC00\uD801", 0, 5);
        assertThat(new String(writer.toBytes(), StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb\uFFFD\uFFFD");
    }
}
