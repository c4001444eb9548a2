package waymark.format;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import waymark.diagnostic.Span;
import waymark.store.cache.Packing;

/** Packs what was parsed of one file: numbers, texts, and places in it, each as how far it is from the one before. */
public final class SpanPacking {
    private final Packing out = new Packing();
    private final String file;
    private int line;
    private boolean faithful = true;

    SpanPacking(String file) {
        this.file = file;
    }

    /** A place in the file. */
    public SpanPacking span(Span at) {
        faithful &= at.file().equals(file);
        out.number(at.line() - line).number(at.column());
        line = at.line();
        return this;
    }

    /** A text. */
    public SpanPacking text(String text) {
        faithful &= isPaired(text);
        out.text(text);
        return this;
    }

    /** A whole number. */
    public SpanPacking number(long number) {
        out.number(number);
        return this;
    }

    /** How many things there are, then each. */
    public <T> SpanPacking each(Collection<T> things, Consumer<T> one) {
        out.number(things.size());
        things.forEach(one);
        return this;
    }

    /** Nothing, or the one thing that there is. */
    public <T> SpanPacking maybe(Optional<T> thing, Consumer<T> one) {
        out.number(thing.isPresent() ? 1 : 0);
        thing.ifPresent(one);
        return this;
    }

    /** All that was packed; nothing if it wouldn't come out again as it went in. */
    Optional<byte[]> packed() {
        return faithful ? Optional.of(out.packed()) : Optional.empty();
    }

    /** Whether no half of a pair of surrogates stands alone, as it may after an escape: bytes can't hold that. */
    private static boolean isPaired(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open != Character.isLowSurrogate(c)) {
                return false;
            }
            open = Character.isHighSurrogate(c);
        }
        return !open;
    }
}
