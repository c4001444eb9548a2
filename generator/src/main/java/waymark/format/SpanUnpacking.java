package waymark.format;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.diagnostic.Span;
import waymark.store.cache.Unpacking;

/** Takes apart what {@link SpanPacking} packed, in the same order; places are in the file that is named now. */
public final class SpanUnpacking {
    private final Unpacking in;
    private final String file;
    private int line;

    SpanUnpacking(ByteBuffer packed, String file) {
        this.in = new Unpacking(packed);
        this.file = file;
    }

    /** The next place in the file. */
    public Span span() {
        line += in.count();
        return new Span(file, line, in.count());
    }

    /** The next text. */
    public String text() {
        return in.text();
    }

    /** The next number. */
    public int number() {
        return in.count();
    }

    /** The next things of one kind. */
    public <T> List<T> list(Supplier<T> one) {
        return in.list(one);
    }

    /** The next thing, if there is one. */
    public <T> Optional<T> maybe(Supplier<T> one) {
        return in.count() == 0 ? Optional.empty() : Optional.of(one.get());
    }
}
