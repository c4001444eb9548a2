package waymark.render;

import java.util.List;
import java.util.Map;

/**
 * The lists that JBake's templates read from its database; here they are given. They hold published documents only, so
 * that no template can print a draft.
 *
 * @param documents in no particular order
 * @param tagPages the page of each tag, relative to the site's root
 * @param config settings that templates read as {@code config.…}, dots written as underscores
 */
public record SiteLists(List<SiteDocument> documents, Map<String, String> tagPages, Map<String, String> config) {
    public static final SiteLists EMPTY = new SiteLists(List.of(), Map.of(), Map.of());

    public SiteLists {
        documents = List.copyOf(documents);
        tagPages = Map.copyOf(tagPages);
        config = Map.copyOf(config);
    }
}
