package waymark.publish;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an earlier publication has left live.
 *
 * @param paths of its files, without those that stay as they are
 * @param pages the bytes of any of its files, as long as it is as it was left
 */
public record Earlier(Set<String> paths, Function<String, Optional<byte[]>> pages) {
    /** No earlier publication. */
    public static final Earlier NOTHING = new Earlier(Set.of(), path -> Optional.empty());

    Optional<byte[]> page(String path) {
        return pages.apply(path);
    }
}
