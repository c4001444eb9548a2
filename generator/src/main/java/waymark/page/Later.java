package waymark.page;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a view holds and composes only when a template asks for it, and then once: a site's own templates don't pay for
 * charts and tables that they leave out.
 */
public final class Later<T> implements Supplier<T> {
    private @Nullable Supplier<T> composer;
    private @Nullable T value;

    private Later(Supplier<T> composer) {
        this.composer = composer;
    }

    /** What the supplier composes; it must depend on nothing that changes. */
    public static <T> Later<T> of(Supplier<T> composer) {
        return new Later<>(composer);
    }

    @Override
    public synchronized T get() {
        Supplier<T> due = composer;
        if (due != null) {
            value = due.get();
            composer = null;
        }
        return Objects.requireNonNull(value);
    }
}
