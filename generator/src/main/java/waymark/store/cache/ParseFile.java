package waymark.store.cache;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.store.ParseMemory;

/**
 * What sources were parsed to, in a file beside the one that tells of the last build. It is read when something is asked
 * for, and written only when something else is to be kept.
 */
public final class ParseFile implements ParseMemory {
    /** Builds that read only some of the sources add to it: up to this many times of what all sources come to. */
    private static final int GROWTH = 2;

    /** However little all sources come to, as many bytes of others may be kept. */
    private static final int SLACK = 1 << 20;

    private final CacheFile file;
    private final Map<String, byte[]> added = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private @Nullable Kept kept;

    /**
     * What the file holds.
     *
     * @param whole how many bytes all sources came to when they were last all read
     */
    private record Kept(long whole, SortedMap<String, ByteBuffer> parsed) {}

    private ParseFile(CacheFile file) {
        this.file = file;
    }

    /** That of an output folder; whoever has the folder's lock may use it. */
    public static ParseFile of(Path site, Path output) {
        return new ParseFile(CacheFile.ofParsed(site, output));
    }

    @Override
    public Optional<ByteBuffer> recall(String name) {
        asked.add(name);
        byte[] fresh = added.get(name);
        return fresh != null
                ? Optional.of(ByteBuffer.wrap(fresh))
                : Optional.ofNullable(kept().parsed().get(name));
    }

    @Override
    public void remember(String name, byte[] packed) {
        added.put(name, packed);
    }

    @Override
    public synchronized void keep(boolean whole) {
        Kept before = kept();
        SortedMap<String, ByteBuffer> all = new TreeMap<>(before.parsed());
        added.forEach((name, packed) -> all.put(name, ByteBuffer.wrap(packed)));
        if (whole || bytes(all) > GROWTH * before.whole() + SLACK) {
            all.keySet().retainAll(asked);
        }
        if (!all.keySet().equals(before.parsed().keySet())) {
            write(new Kept(whole ? bytes(all) : before.whole(), all));
        }
        kept = null;
        added.clear();
        asked.clear();
    }

    private static long bytes(Map<String, ByteBuffer> parsed) {
        return parsed.values().stream().mapToLong(ByteBuffer::remaining).sum();
    }

    private synchronized Kept kept() {
        Kept known = kept;
        if (known == null) {
            known = file.read().map(ParseFile::unpack).orElseGet(() -> new Kept(0, new TreeMap<>()));
            kept = known;
        }
        return known;
    }

    private void write(Kept all) {
        Packing first = file.begin().number(all.whole()).number(all.parsed().size());
        Stream<Packing> others = all.parsed().entrySet().stream()
                .map(e -> new Packing().text(e.getKey()).bytes(e.getValue()));
        file.write(Stream.concat(Stream.of(first), others));
    }

    private static Kept unpack(Unpacking in) {
        SortedMap<String, ByteBuffer> parsed = new TreeMap<>();
        long whole = in.number();
        for (int i = in.count(); i > 0; i--) {
            parsed.put(in.text(), in.buffer());
        }
        return new Kept(whole, parsed);
    }
}
