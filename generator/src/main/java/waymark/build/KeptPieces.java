package waymark.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import waymark.page.site.SitePages;
import waymark.publish.Earlier;
import waymark.store.output.KeptFiles;
import waymark.store.output.Live;
import waymark.store.output.OutputFolder;

/** The pieces of a site as they are published: those that the last build has left and that can stay, and those that this one makes. */
final class KeptPieces {
    /** The name of what belongs to no piece: style sheets, fonts, and what servers read. It is always made anew. */
    static final String REST = "";

    private final Map<String, KeptPiece.Packed> last = new HashMap<>();
    private final String lastFigures;
    private final Optional<OutputFolder> output;
    private final Optional<Keys> keys;
    private final Map<String, Making> made = new ConcurrentHashMap<>();
    private final Map<String, Optional<KeptPiece>> same = new ConcurrentHashMap<>();

    /** The files of a part that is being made; one thread at a time adds to it. */
    private record Making(String key, String figures, List<KeptPiece.Made> files) {}

    private KeptPieces(
            List<KeptPiece.Packed> last, String lastFigures, Optional<OutputFolder> output, Optional<Keys> keys) {
        last.forEach(p -> this.last.put(p.name(), p));
        this.lastFigures = lastFigures;
        this.output = output;
        this.keys = keys;
    }

    /** The parts of a site that isn't published. */
    static KeptPieces unpublished() {
        return new KeptPieces(List.of(), "", Optional.empty(), Optional.empty());
    }

    /**
     * The parts of a site over what the last build has left in its folder.
     *
     * @param lastFigures what the fingerprints of figures then followed from
     */
    static KeptPieces over(List<KeptPiece.Packed> last, String lastFigures, OutputFolder output, Keys keys) {
        return new KeptPieces(last, lastFigures, Optional.of(output), Optional.of(keys));
    }

    /** A piece as the last build made it, if it would be the same and is still there; one thread at a time asks for a piece. */
    Optional<KeptPiece> same(SitePages.Piece piece) {
        Optional<KeptPiece> known = same.get(piece.name());
        Optional<KeptPiece> found = known == null ? lookUp(piece) : known;
        same.put(piece.name(), found);
        return found;
    }

    private Optional<KeptPiece> lookUp(SitePages.Piece piece) {
        String key = keys.map(k -> k.of(piece)).orElse("");
        Optional<KeptPiece.Packed> before = Optional.ofNullable(last.get(piece.name()));
        String figures = keys.map(k -> figures(piece, before, k)).orElse("");
        Optional<KeptPiece> kept = before.filter(p -> p.key().equals(key))
                .filter(p -> p.figures().equals(figures))
                .map(KeptPiece.Packed::part)
                .filter(p -> output.orElseThrow().holds(p.files()));
        if (kept.isEmpty()) {
            made.put(piece.name(), new Making(key, figures, new ArrayList<>()));
        }
        return kept;
    }

    /** The fingerprint of its figures: worked out only where it may be another one than the last build's. */
    private String figures(SitePages.Piece piece, Optional<KeptPiece.Packed> before, Keys now) {
        return before.filter(p -> now.figures().equals(lastFigures))
                .map(KeptPiece.Packed::figures)
                .orElseGet(piece.figures());
    }

    /** All pieces that were asked for and can stay. */
    Unchanged unchanged() {
        return new Unchanged(
                new TreeMap<>(same).values().stream().flatMap(Optional::stream).toList());
    }

    /** Hears of a file that was made for a piece. */
    void made(String piece, String path, String owner, KeptPiece.OfPage page) {
        made.computeIfAbsent(piece, p -> new Making("", "", new ArrayList<>()))
                .files()
                .add(new KeptPiece.Made(path, owner, page));
    }

    /** The bytes of a file that stays, when they are asked for. */
    Supplier<byte[]> bytes(Live file) {
        return () -> output.flatMap(o -> o.bytes(file))
                .orElseThrow(() -> new IllegalStateException("no longer as it was left: " + file.path()));
    }

    /** What the last build has left live, but for what stays. */
    Earlier earlier(KeptFiles kept) {
        Map<String, Live> files = new HashMap<>();
        last.values().stream()
                .filter(p -> same.getOrDefault(p.name(), Optional.empty()).isEmpty())
                .flatMap(p -> p.files().all())
                .forEach(f -> files.put(f.path(), f));
        return new Earlier(
                files.keySet(),
                path -> Optional.ofNullable(files.get(path))
                        .or(() -> Stream.of(kept.find(path))
                                .filter(i -> i >= 0)
                                .map(kept::get)
                                .findFirst())
                        .flatMap(f -> output.flatMap(o -> o.bytes(f))));
    }

    /**
     * All parts as they have been published now, sorted by name, and the files that belong to none.
     *
     * @param live the files that didn't stay
     */
    Published published(List<Live> live) {
        Map<String, Live> byPath = new HashMap<>();
        live.forEach(f -> byPath.put(f.path(), f));
        Set<String> held = new HashSet<>();
        Map<String, KeptPiece.Packed> parts = new TreeMap<>();
        same.forEach((name, kept) -> kept.ifPresent(k -> parts.put(name, k.packed())));
        made.forEach((name, making) -> {
            making.files().forEach(m -> held.add(m.path()));
            parts.put(
                    name,
                    KeptPiece.Packed.of(
                            name,
                            making.key(),
                            making.figures(),
                            making.files(),
                            path -> Objects.requireNonNull(byPath.get(path))));
        });
        return new Published(
                keys.map(Keys::figures).orElse(""),
                List.copyOf(parts.values()),
                live.stream().filter(f -> !held.contains(f.path())).toList());
    }

    /**
     * What {@link #published} returns.
     *
     * @param figures what the fingerprints of figures follow from
     */
    record Published(String figures, List<KeptPiece.Packed> parts, List<Live> others) {}
}
