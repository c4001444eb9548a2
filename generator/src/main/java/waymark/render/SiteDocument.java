package waymark.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.page.Markup;

/**
 * A published document as JBake's template authors know it.
 *
 * @param uri its page, relative to the site's root
 * @param rootPath the way from its page to the site's root: empty, or ending in a slash
 * @param type JBake's document type, such as {@code post}
 * @param header further keys of its header
 * @param body its finished text
 */
public record SiteDocument(
        String uri,
        String rootPath,
        String type,
        String title,
        Optional<LocalDate> date,
        List<String> tags,
        Map<String, String> header,
        Markup body) {
    public SiteDocument {
        tags = List.copyOf(tags);
        header = Map.copyOf(header);
    }
}
