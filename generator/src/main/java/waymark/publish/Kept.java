package waymark.publish;

import java.util.stream.Stream;

/** What stays live of an earlier publication: the links of its pages led somewhere then. */
public interface Kept {
    /** Nothing. */
    Kept NOTHING = new Kept() {
        @Override
        public boolean has(String path) {
            return false;
        }

        @Override
        public boolean isPage(String path) {
            return false;
        }

        @Override
        public Stream<String> paths() {
            return Stream.empty();
        }
    };

    /** Whether a file stays. */
    boolean has(String path);

    /** Whether a file that stays is a page that leads to others. */
    boolean isPage(String path);

    /** The paths of all that stays. */
    Stream<String> paths();
}
