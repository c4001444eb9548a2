package waymark.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import waymark.page.Output;
import waymark.publish.offline.Binding;

/** Gathers of a place's pages and pictures what its booklets are bound of, and binds them at the end. */
final class Booklets {
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Open(Output.Booklet booklet, byte[] frame) {}

    private final Binding binding;
    private final List<Open> open = new ArrayList<>();
    private final Map<String, byte[]> held = new HashMap<>();

    Booklets(Binding binding) {
        this.binding = binding;
    }

    /** Begins with a booklet, before the pages that it holds. */
    void open(Output.Booklet booklet, byte[] frame) {
        open.add(new Open(booklet, frame));
    }

    /** Takes an output if a booklet may hold it. */
    void add(String path, byte[] bytes) {
        if (path.contains("/images/")
                || open.stream().anyMatch(o -> o.booklet().chapters().containsKey(path))) {
            held.put(path, bytes);
        }
    }

    /** Hands on what was bound. */
    void finish(BiConsumer<Output.Booklet, byte[]> bound) {
        for (Open o : open) {
            Output.Booklet b = o.booklet();
            bound.accept(b, binding.bind(b.path(), o.frame(), b.chapters(), b.ways(), held));
        }
    }
}
