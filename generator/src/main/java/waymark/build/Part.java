package waymark.build;

import java.util.List;
import waymark.store.cache.Packing;
import waymark.store.cache.Unpacking;
import waymark.store.output.Live;

/**
 * A piece of a site as a build has published it.
 *
 * @param name of the piece
 * @param key what it was composed from
 */
record Part(String name, String key, List<Made> made) {
    Part {
        made = List.copyOf(made);
    }

    /**
     * One of its files.
     *
     * @param owner what it is made from, as messages call it
     * @param page what there is to say of it if it is a page
     */
    record Made(Live live, String owner, OfPage page) {}

    /**
     * What a build counts and lists of a page.
     *
     * @param is whether it is a page at all
     * @param canonical the address by which it names itself as the one to know; may be empty
     */
    record OfPage(boolean is, int charts, String canonical) {
        static final OfPage NONE = new OfPage(false, 0, "");
    }

    List<Live> files() {
        return made.stream().map(Made::live).toList();
    }

    void pack(Packing out) {
        out.text(name).text(key).number(made.size());
        String before = "";
        for (Made m : made) {
            pack(m.live(), out);
            out.number(m.owner().equals(before) ? 1 : 0);
            if (!m.owner().equals(before)) {
                out.text(m.owner());
            }
            before = m.owner();
            out.number(m.page().is() ? 1 + m.page().charts() : 0).text(m.page().canonical());
        }
    }

    static Part unpack(Unpacking in) {
        String[] owner = {""};
        return new Part(in.text(), in.text(), in.list(() -> {
            Live live = live(in);
            owner[0] = in.number() == 1 ? owner[0] : in.text();
            int page = in.count();
            return new Made(live, owner[0], new OfPage(page > 0, Math.max(0, page - 1), in.text()));
        }));
    }

    static void pack(Live file, Packing out) {
        out.path(file.path()).text(file.hash()).stamp(file.stamp());
    }

    static Live live(Unpacking in) {
        return new Live(in.path(), in.text(), in.stamp());
    }
}
