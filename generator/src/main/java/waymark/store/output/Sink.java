package waymark.store.output;

import java.util.function.IntFunction;

/** Takes the files of a site: to publish them, or only to see whether they could be. */
public interface Sink {
    /** A file of the site. */
    default void put(String path, byte[] bytes, String owner) {
        put(path, bytes, bytes.length, owner);
    }

    /**
     * A file of the site, from the first bytes of a buffer that the caller may use again.
     *
     * @param owner what the file is made from, as messages call it: two owners for one path are an error
     */
    void put(String path, byte[] buffer, int length, String owner);

    /**
     * The files of the site that are live already and stay, all at once and before others that may clash with them.
     *
     * @param ownerOf what a file is made from, by its number
     */
    void keep(KeptFiles files, IntFunction<String> ownerOf);
}
