package waymark.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that matter, in lower case, found by their bytes in whatever case: of all others a single look tells that they don't. */
final class KnownNames {
    private static final int LONGEST = 16;
    private static final int LETTERS = 32;

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Name(String text, byte[] bytes) {
        static Name of(String text) {
            return new Name(text, text.getBytes(StandardCharsets.US_ASCII));
        }

        int slot() {
            return KnownNames.slot(bytes[0], bytes.length);
        }
    }

    /** For each length a bit for each first letter; bytes that share their last five bits share one. */
    private final int[] firsts = new int[LONGEST + 1];

    private final Name[][] slots;

    KnownNames(String... names) {
        List<Name> all = Stream.of(names).map(Name::of).toList();
        all.forEach(name -> firsts[name.bytes.length] |= 1 << name.bytes[0]);
        slots = IntStream.range(0, firsts.length * LETTERS)
                .mapToObj(
                        slot -> all.stream().filter(name -> name.slot() == slot).toArray(Name[]::new))
                .toArray(Name[][]::new);
    }

    /** Whether a name of a length that begins with a byte may be among them. */
    boolean mayBe(byte first, int length) {
        return length <= LONGEST && (firsts[length] & 1 << first) != 0;
    }

    /** The name that stands somewhere, or "". */
    String of(byte[] html, int from, int to) {
        if (mayBe(html[from], to - from)) {
            for (Name name : slots[slot(html[from], to - from)]) {
                if (isAt(html, from, name.bytes())) {
                    return name.text();
                }
            }
        }
        return "";
    }

    private static int slot(byte first, int length) {
        return length * LETTERS + (first & (LETTERS - 1));
    }

    /** Whether an ASCII text in lower case stands somewhere, in whatever case. */
    static boolean isAt(byte[] html, int index, byte[] lowerCase) {
        for (int i = 0; i < lowerCase.length; i++) {
            byte found = html[index + i];
            if ((found >= 'A' && found <= 'Z' ? found + 32 : found) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }
}
