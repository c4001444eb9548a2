package waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteMapTest {
    private final ByteMap<String> map = new ByteMap<>();

    @Test
    void findsAStretchWhereverItStands() {
        byte[] bytes = "see b.html".getBytes(UTF_8);
        map.put(bytes, 4, bytes.length, "found");
        byte[] other = "b.html, b.htm".getBytes(UTF_8);
        assertThat(map.get(other, 0, 6)).isEqualTo("found");
        assertThat(map.get(other, 8, 13)).isNull();
        assertThat(map.get(other, 0, 7)).isNull();
    }

    @Test
    void keepsItsOwnCopyOfWhatItKnows() {
        byte[] bytes = "a".getBytes(UTF_8);
        map.put(bytes, 0, 1, "a");
        bytes[0] = 'b';
        assertThat(map.get(bytes, 0, 1)).isNull();
    }

    @Test
    void tellsStretchesOfOneHashApart() {
        put("Aa");
        put("BB");
        assertThat(get("Aa")).isEqualTo("Aa");
        assertThat(get("BB")).isEqualTo("BB");
    }

    @Test
    void forgetsWhatIsOldAndNeverMixesUpWhatIsNew() {
        for (int i = 0; i < 10_000; i++) {
            put("link " + i);
            assertThat(get("link " + i)).isEqualTo("link " + i);
        }
        assertThat(get("link 0")).isNull();
        assertThat(get("link 9000")).isEqualTo("link 9000");
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        map.put(bytes, 0, bytes.length, text);
    }

    private String get(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return map.get(bytes, 0, bytes.length);
    }
}
