package waymark.build;

import java.util.List;
import java.util.Optional;
import waymark.store.cache.Packing;
import waymark.store.cache.Unpacking;
import waymark.store.output.Live;

/**
 * A piece of a site as a build has published it.
 *
 * @param name of the piece
 * @param key what it was composed from, figures aside
 * @param figures what figures it was handed
 */
record KeptPiece(String name, String key, String figures, List<Made> made) {
    KeptPiece {
        made = List.copyOf(made);
    }

    /**
     * One of its files.
     *
     * @param owner what it is made from, as messages call it
     * @param page what there is to say of it if it is a page
     */
    record Made(Live live, String owner, OfPage page) {}

    /** What a file is for the check of links. */
    enum Kind {
        FILE,
        PAGE,
        /** A page that leads to nothing beside it. */
        BOOKLET
    }

    /**
     * What a build counts and lists of a page.
     *
     * @param canonical the address by which it names itself as the one to know; may be empty
     */
    record OfPage(Kind kind, int charts, String canonical) {
        static final OfPage NONE = new OfPage(Kind.FILE, 0, "");
        static final OfPage BOUND = new OfPage(Kind.BOOKLET, 0, "");

        static OfPage of(int charts, Optional<String> canonical) {
            return new OfPage(Kind.PAGE, charts, canonical.orElse(""));
        }

        /** Whether it is counted as a page. */
        boolean isPage() {
            return kind != Kind.FILE;
        }
    }

    List<Live> files() {
        return made.stream().map(Made::live).toList();
    }

    /** The part as bytes: the next build reads only those that it wants to know of. */
    Packed packed() {
        Packing out = new Packing().number(made.size());
        String before = "";
        for (Made m : made) {
            pack(m.live(), out);
            out.number(m.owner().equals(before) ? 1 : 0);
            if (!m.owner().equals(before)) {
                out.text(m.owner());
            }
            before = m.owner();
            out.text(m.page().kind().name())
                    .number(m.page().charts())
                    .text(m.page().canonical());
        }
        return new Packed(name, key, figures, out.packed());
    }

    /** A part as bytes. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Packed(String name, String key, String figures, byte[] made) {
        void pack(Packing out) {
            out.text(name).text(key).text(figures).bytes(made);
        }

        static Packed unpack(Unpacking in) {
            return new Packed(in.text(), in.text(), in.text(), in.bytes());
        }

        /** How many files it has. */
        int files() {
            return new Unpacking(made).count();
        }

        KeptPiece part() {
            Unpacking in = new Unpacking(made);
            String[] owner = {""};
            return new KeptPiece(name, key, figures, in.list(() -> {
                Live live = live(in);
                owner[0] = in.number() == 1 ? owner[0] : in.text();
                return new Made(live, owner[0], new OfPage(Kind.valueOf(in.text()), in.count(), in.text()));
            }));
        }
    }

    static void pack(Live file, Packing out) {
        out.path(file.path()).text(file.hash()).stamp(file.stamp());
    }

    static Live live(Unpacking in) {
        return new Live(in.path(), in.text(), in.stamp());
    }
}
