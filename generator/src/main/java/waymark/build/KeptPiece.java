package waymark.build;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.store.cache.Packing;
import waymark.store.cache.Unpacking;
import waymark.store.output.Live;
import waymark.store.output.LiveFiles;

/**
 * A piece of a site as a build has published it.
 *
 * @param packed the same as it was left; while it stays, so do these bytes
 * @param kinds of the files, in the order of their paths
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record KeptPiece(Packed packed, LiveFiles files, byte[] kinds) {
    /** One of its files, as it was made. */
    record Made(String path, String owner, OfPage page) {}

    /** What a file is for the check of links. */
    enum Kind {
        FILE('f'),
        PAGE('p'),
        /** A page that names itself as the one to know. */
        LISTED('l'),
        /** A page that leads to nothing beside it. */
        BOOKLET('b');

        private final byte letter;

        Kind(char letter) {
            this.letter = (byte) letter;
        }
    }

    /** What a build counts and lists of a page. */
    record OfPage(Kind kind, int charts) {
        static final OfPage NONE = new OfPage(Kind.FILE, 0);
        static final OfPage BOUND = new OfPage(Kind.BOOKLET, 0);

        static OfPage of(int charts, boolean listed) {
            return new OfPage(listed ? Kind.LISTED : Kind.PAGE, charts);
        }

        /** Whether it is counted as a page. */
        boolean isPage() {
            return kind != Kind.FILE;
        }
    }

    /** Whether a file is a page that leads to others. */
    boolean isPage(int at) {
        return kinds[at] == Kind.PAGE.letter || kinds[at] == Kind.LISTED.letter;
    }

    /** The paths of the pages that name themselves as the ones to know. */
    Stream<String> listed() {
        return IntStream.range(0, kinds.length)
                .filter(i -> kinds[i] == Kind.LISTED.letter)
                .mapToObj(files::path);
    }

    /** What a file is made from, as messages call it; asked only if there is something to be said. */
    String owner(int at) {
        Unpacking owners = new Unpacking(packed.owners());
        String owner = "";
        for (int i = 0; i <= at; i++) {
            owner = owners.path();
        }
        return owner;
    }

    /**
     * A part as bytes.
     *
     * @param name of the piece
     * @param key what it was composed from, figures aside
     * @param figures what figures it was handed
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Packed(
            String name, String key, String figures, int pages, int charts, byte[] made, byte[] kinds, byte[] owners) {
        static Packed of(String name, String key, String figures, List<Made> made, Function<String, Live> live) {
            List<Made> sorted =
                    made.stream().sorted(Comparator.comparing(Made::path)).toList();
            Packing files = new Packing();
            LiveFiles.of(sorted.stream()
                            .map(m -> Objects.requireNonNull(live.apply(m.path())))
                            .toList())
                    .pack(files);
            byte[] kinds = new byte[sorted.size()];
            Packing owners = new Packing();
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] = sorted.get(i).page().kind().letter;
                owners.path(sorted.get(i).owner());
            }
            return new Packed(
                    name,
                    key,
                    figures,
                    (int) sorted.stream().filter(m -> m.page().isPage()).count(),
                    sorted.stream().mapToInt(m -> m.page().charts()).sum(),
                    files.packed(),
                    kinds,
                    owners.packed());
        }

        void pack(Packing out) {
            out.text(name).text(key).text(figures).number(pages).number(charts);
            out.bytes(made).bytes(kinds).bytes(owners);
        }

        static Packed unpack(Unpacking in) {
            return new Packed(
                    in.text(), in.text(), in.text(), in.count(), in.count(), in.bytes(), in.bytes(), in.bytes());
        }

        LiveFiles files() {
            return LiveFiles.unpack(new Unpacking(made));
        }

        KeptPiece part() {
            return new KeptPiece(this, files(), kinds);
        }
    }

    static void pack(Live file, Packing out) {
        out.path(file.path()).text(file.hash()).stamp(file.stamp());
    }

    static Live live(Unpacking in) {
        return new Live(in.path(), in.text(), in.stamp());
    }
}
