package waymark.edition;

import java.util.Optional;
import waymark.store.SourceTree;

/**
 * A released edition.
 *
 * @param tree its sources as they were released; nothing if it was withdrawn, since its objects may then be gone
 */
public record Edition(Manifest manifest, Optional<SourceTree> tree) {}
