package waymark.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * In which encoding the text of a table is, and how many bytes of a mark stand before it. UTF-8 is what is expected;
 * UTF-16 and windows-1252 are told by their bytes and said in a note, because older spreadsheets write them. What could be
 * several encodings, or is several, is refused.
 */
public record Encoding(Charset charset, int start) {
    private static final String SAVE = "save the file as UTF-8";
    private static final String NAME = "save the file as UTF-8, or name its encoding in a profile";

    /** The encoding of a file for which a profile may state one; nothing after a diagnostic of this code. */
    public static Optional<Encoding> of(
            String display,
            Supplier<InputStream> file,
            Optional<Charset> stated,
            String code,
            Diagnostics diagnostics) {
        return new Finding(display, file, stated, code, diagnostics)
                .find()
                .filter(e -> e.charset().equals(StandardCharsets.UTF_8) || e.fits(display, file, code, diagnostics));
    }

    /** The text of a file that is in this encoding. */
    public Reader reader(Supplier<InputStream> file) {
        InputStream in = file.get();
        try {
            in.skipNBytes(start);
            return new InputStreamReader(in, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all of a file is text in this encoding; if not, after a diagnostic of this code. */
    boolean fits(String display, Supplier<InputStream> file, String code, Diagnostics diagnostics) {
        try (InputStream in = file.get();
                Reader text = new InputStreamReader(in, charset.newDecoder())) {
            in.skipNBytes(start);
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            diagnostics.error(code, Span.of(display), "this file is not text in " + charset.name(), NAME);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way from bytes to an encoding. */
    private static final class Finding {
        private final String display;
        private final Supplier<InputStream> file;
        private final ByteSurvey survey;
        private final Optional<Charset> stated;
        private final String code;
        private final Diagnostics diagnostics;

        Finding(
                String display,
                Supplier<InputStream> file,
                Optional<Charset> stated,
                String code,
                Diagnostics diagnostics) {
            this.display = display;
            this.file = file;
            this.survey = ByteSurvey.of(file);
            this.stated = stated;
            this.code = code;
            this.diagnostics = diagnostics;
        }

        Optional<Encoding> find() {
            if (survey.startsWith(0xFF, 0xFE)) {
                return Optional.of(marked(StandardCharsets.UTF_16LE, 2));
            }
            if (survey.startsWith(0xFE, 0xFF)) {
                return Optional.of(marked(StandardCharsets.UTF_16BE, 2));
            }
            if (stated.filter(c -> c.name().startsWith("UTF-16")).isPresent()) {
                return stated.map(c -> new Encoding(c, 0));
            }
            if (survey.zero() != ByteSurvey.NONE) {
                return zeros();
            }
            return survey.stray() == ByteSurvey.NONE ? Optional.of(utf8()) : strays();
        }

        private Encoding marked(Charset charset, int length) {
            if (!stated.equals(Optional.of(charset))) {
                note("the mark at its start says that it is " + charset.name(), "");
            }
            return new Encoding(charset, length);
        }

        private Optional<Encoding> zeros() {
            boolean little = survey.zeroInEachTwo(true);
            if (!little && !survey.zeroInEachTwo(false)) {
                return notText(survey.zero(), SAVE);
            }
            Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            note("every other byte is zero, as in " + charset.name() + "; it is taken for that", "");
            return Optional.of(new Encoding(charset, 0));
        }

        private Encoding utf8() {
            boolean other = stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8);
            if (other && (survey.marked() || survey.sequence() != ByteSurvey.NONE)) {
                note("its profile says " + stated.get().name() + ", but it is UTF-8, and read as that", "");
            }
            return new Encoding(StandardCharsets.UTF_8, survey.marked() ? 3 : 0);
        }

        private Optional<Encoding> strays() {
            if (survey.sequence() != ByteSurvey.NONE) {
                return mixed();
            }
            if (survey.marked() || stated.equals(Optional.of(StandardCharsets.UTF_8))) {
                return notText(survey.stray(), SAVE);
            }
            if (stated.isPresent()) {
                return stated.map(c -> new Encoding(c, 0));
            }
            if (!survey.words().makeSense()) {
                return notText(survey.stray(), NAME);
            }
            diagnostics.note(
                    code,
                    place(survey.stray()),
                    "this is not UTF-8; it is read as " + LatinWords.CHARSET.name() + ", in which it says \""
                            + survey.words().example() + "\"",
                    "if that is misspelt, name the encoding in a profile");
            return Optional.of(new Encoding(LatinWords.CHARSET, 0));
        }

        private Optional<Encoding> mixed() {
            long sequence = survey.sequence();
            String character = new String(Utf8.bytesAt(file, sequence, 4), StandardCharsets.UTF_8);
            diagnostics.error(
                    code,
                    place(survey.stray()),
                    "mixed encodings: " + hex(survey.stray()) + " is not UTF-8 text, but \""
                            + character.substring(0, character.offsetByCodePoints(0, 1)) + "\" at " + place(sequence)
                            + " is",
                    "save the parts that it was put together from as UTF-8, and put them together again");
            return Optional.empty();
        }

        private Optional<Encoding> notText(long at, String hint) {
            diagnostics.error(code, place(at), hex(at) + " is not UTF-8 text", hint);
            return Optional.empty();
        }

        private void note(String found, String hint) {
            diagnostics.note(code, Span.of(display), found, hint);
        }

        private String hex(long at) {
            return String.format(Locale.ROOT, "byte 0x%02X", Utf8.bytesAt(file, at, 1)[0] & 0xFF);
        }

        private Span place(long at) {
            return Utf8.spanAt(display, file, at);
        }
    }
}
