package waymark.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;

class EncodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<String> text(byte[] bytes, Optional<Charset> stated) {
        Supplier<InputStream> file = () -> new ByteArrayInputStream(bytes);
        return Encoding.of("a.csv", file, stated, "csv-encoding", diagnostics).map(e -> {
            try (Reader in = e.reader(file)) {
                StringWriter text = new StringWriter();
                in.transferTo(text);
                return text.toString();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private List<String> messages() {
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("UTF-8", "Ærø 100 €".getBytes(UTF_8), "", ""),
                Arguments.of("UTF-8 with its mark", "\uFEFFÆrø 100 €".getBytes(UTF_8), "", ""),
                Arguments.of("UTF-16LE with its mark", "\uFEFFÆrø 100 €".getBytes(UTF_16LE), "", "mark"),
                Arguments.of("UTF-16BE with its mark", "\uFEFFÆrø 100 €".getBytes(UTF_16BE), "", "mark"),
                Arguments.of("UTF-16LE", "Ærø 100 €".getBytes(UTF_16LE), "", "zero, as in UTF-16LE"),
                Arguments.of("UTF-16BE", "Ærø 100 €".getBytes(UTF_16BE), "", "zero, as in UTF-16BE"),
                Arguments.of("UTF-16LE, stated", "Ærø 100 €".getBytes(UTF_16LE), "UTF-16LE", ""),
                Arguments.of("UTF-16LE, stated, marked", "\uFEFFÆrø 100 €".getBytes(UTF_16LE), "UTF-16LE", ""),
                Arguments.of("windows-1252", "Ærø 100 €".getBytes(WINDOWS), "", "it says \"Ærø\""),
                Arguments.of("windows-1252, stated", "Ærø 100 €".getBytes(WINDOWS), "windows-1252", ""),
                Arguments.of("UTF-8, another stated", "Ærø 100 €".getBytes(UTF_8), "ISO-8859-1", "but it is UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsTextAndSaysInWhat(String name, byte[] bytes, String stated, String said) {
        Optional<Charset> charset = stated.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(stated));
        assertThat(text(bytes, charset)).hasValue("Ærø 100 €");
        if (said.isEmpty()) {
            assertThat(messages()).isEmpty();
        } else {
            assertThat(messages()).singleElement().asString().contains("note [csv-encoding]", said);
        }
    }

    /** Letters with accents within words, what English tables have of signs, and nothing else that isn't plain. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "area,Bevölkerung\n",
                "KÖLN, STRAßE 5 – Ost",
                "King\u2019s Lynn",
                "D\u2019Arcy",
                "rent (£ per week)",
                "£1,200",
                "\u201CÎle-de-France\u201D",
                "à gauche de São João d\u2019Évora",
                "Škofja Loka née Bischoflack"
            })
    void knowsWordsInWindows1252(String text) {
        assertThat(text(text.getBytes(WINDOWS), Optional.empty())).hasValue(text);
        assertThat(messages()).singleElement().asString().contains("a.csv:1:", "note [csv-encoding]", "windows-1252");
    }

    /** The same words in the encodings of old Macs, of DOS, of other alphabets. */
    @ParameterizedTest
    @MethodSource("others")
    void takesNoOtherEncodingForIt(String charset, String text) {
        assertThat(text(text.getBytes(Charset.forName(charset)), Optional.empty()))
                .isEmpty();
        assertThat(messages()).singleElement().asString().contains("error [csv-encoding] byte 0x", "in a profile");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("x-MacRoman", "Bevölkerung für Köln und Düren"),
                Arguments.of("x-MacRoman", "García, España"),
                Arguments.of("IBM850", "Bevölkerung für Köln und Düren"),
                Arguments.of("IBM437", "Bevölkerung für Köln und Düren"),
                Arguments.of("windows-1251", "Москва, Область"),
                Arguments.of("KOI8-R", "Москва, Область"),
                Arguments.of("ISO-8859-7", "Αθήνα"),
                Arguments.of("ISO-8859-2", "Wałbrzych, Łódź"),
                Arguments.of("windows-1252", "a,é\n"));
    }

    @Test
    void refusesAFileInTwoEncodingsAndNamesBoth() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("area,name\nD1,Köln\nD2,".getBytes(UTF_8));
        file.write("Düren\n".getBytes(ISO_8859_1));
        assertThat(text(file.toByteArray(), Optional.empty())).isEmpty();
        assertThat(text(file.toByteArray(), Optional.of(WINDOWS))).isEmpty();
        assertThat(messages()).containsExactly("""
                a.csv:3:5: error [csv-encoding] mixed encodings: byte 0xFC is not UTF-8 text, but "ö" at a.csv:2:5 is
                  hint: save the parts that it was put together from as UTF-8, and put them together again""");
    }

    @Test
    void refusesWhatIsHalfAMarkedText() {
        assertThat(text("\uFEFFKöl".getBytes(UTF_16LE), Optional.empty())).isPresent();
        assertThat(text(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}, Optional.empty()))
                .isEmpty();
        assertThat(messages()).anyMatch(m -> m.contains("error [csv-encoding] this file is not text in UTF-16LE"));
    }

    @Test
    void refusesAStrayByteAfterTheMarkOfUtf8() {
        byte[] bytes = "\uFEFFK?ln".getBytes(UTF_8);
        bytes[4] = (byte) 0xF6;
        assertThat(text(bytes, Optional.empty())).isEmpty();
        assertThat(messages()).containsExactly("""
                a.csv:1:2: error [csv-encoding] byte 0xF6 is not UTF-8 text
                  hint: save the file as UTF-8""");
    }

    @Test
    void tellsTheSameOfAFileInBlocksOfAnySize() {
        for (byte[] bytes : List.of(
                "\uFEFFa,Köln 😀\n".getBytes(UTF_8), "a,Köln\n".getBytes(WINDOWS), "a,Köln".getBytes(UTF_16BE))) {
            ByteSurvey whole = ByteSurvey.of(() -> new ByteArrayInputStream(bytes));
            for (int size = 1; size < bytes.length; size++) {
                ByteSurvey blocks = new ByteSurvey();
                for (int from = 0; from < bytes.length; from += size) {
                    blocks.take(bytes, from, Math.min(bytes.length, from + size));
                }
                blocks.end();
                assertThat(List.of(blocks.sequence(), blocks.stray(), blocks.zero()))
                        .as("blocks of %d", size)
                        .isEqualTo(List.of(whole.sequence(), whole.stray(), whole.zero()));
                assertThat(blocks.marked()).isEqualTo(whole.marked());
                assertThat(blocks.zeroInEachTwo(false)).isEqualTo(whole.zeroInEachTwo(false));
            }
        }
    }
}
