package waymark.format;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import waymark.diagnostic.Diagnostics;
import waymark.store.ParseMemory;
import waymark.store.SourceTree;

/**
 * Reads files of one kind out of what a tree remembers of them, and parses those that it doesn't. What is told about a file
 * isn't remembered, so neither is a file of which anything is told.
 *
 * @param kind what stands before the names of these files in the memory
 * @param pack puts down all that was parsed
 * @param unpack takes up the same
 */
public record Recall<T>(String kind, BiConsumer<T, SpanPacking> pack, Function<SpanUnpacking, T> unpack) {
    /**
     * Reads a file; nothing if there is none, or if it can't be parsed.
     *
     * @param beside what it is parsed to depends on beside its bytes, in a word
     * @param display the file that its places name
     */
    public Optional<T> read(
            SourceTree tree,
            String path,
            String beside,
            String display,
            BiFunction<byte[], Diagnostics, Optional<T>> parser,
            Diagnostics diagnostics) {
        Optional<ParseMemory> memory = tree.memory();
        Optional<String> hash = memory.isEmpty() ? Optional.empty() : tree.hash(path);
        if (hash.isEmpty()) {
            return tree.bytes(path).flatMap(bytes -> parser.apply(bytes, diagnostics));
        }
        String name = kind + hash.get() + beside;
        Optional<T> known = memory.get().recall(name).map(b -> unpack.apply(new SpanUnpacking(b, display)));
        if (known.isPresent()) {
            return known;
        }
        Diagnostics found = new Diagnostics();
        Optional<T> parsed = tree.bytes(path).flatMap(bytes -> parser.apply(bytes, found));
        diagnostics.addAll(found.sorted());
        if (parsed.isPresent() && found.sorted().isEmpty()) {
            SpanPacking packing = new SpanPacking(display);
            pack.accept(parsed.get(), packing);
            packing.packed().ifPresent(p -> memory.get().remember(name, p));
        }
        return parsed;
    }
}
