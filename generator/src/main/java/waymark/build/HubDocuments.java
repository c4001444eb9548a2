package waymark.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import waymark.hub.Resource;
import waymark.hub.Topic;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Markup;
import waymark.page.network.NetworkTexts;
import waymark.page.part.BodyView;
import waymark.render.SiteDocument;
import waymark.render.SiteLists;

/** The hub's documents as JBake's template authors know them. */
final class HubDocuments {
    private HubDocuments() {}

    /** All published documents, the topics' pages by name, and the settings that templates may ask for. */
    static SiteLists lists(Network network) {
        Map<String, String> topicPages = new TreeMap<>();
        for (Topic topic : network.hub().topics()) {
            topicPages.put(topic.title(), Addresses.topic(topic.id()));
        }
        Map<String, String> config = new TreeMap<>();
        config.put(
                "site_host", network.site().baseAddress().map(Object::toString).orElse(""));
        config.put("site_title", network.site().title());
        return new SiteLists(
                network.hub().resources().stream()
                        .map(r -> document(network, r))
                        .toList(),
                topicPages,
                config);
    }

    /** The document of a source path. */
    static SiteDocument document(Network network, String path) {
        return network.hub().resources().stream()
                .filter(r -> r.path().equals(path))
                .findFirst()
                .map(r -> document(network, r))
                .orElseThrow(() -> new IllegalArgumentException("not in the hub: " + path));
    }

    private static SiteDocument document(Network network, Resource r) {
        Here here = Here.of(network.site(), Addresses.resource(r.id()));
        Map<String, String> header = new LinkedHashMap<>();
        header.put("summary", r.summary());
        header.put("kind", r.kind());
        header.put("author", r.author());
        StringBuilder body = new StringBuilder();
        for (BodyView.Block block : NetworkTexts.body(network, r.body(), here).blocks()) {
            block.prose().ifPresent(m -> body.append(m.html()));
        }
        return new SiteDocument(
                here.path(),
                here.to("x").replaceFirst("x$", ""),
                r.type(),
                r.title(),
                r.date(),
                r.topics().stream()
                        .flatMap(t -> network.hub().topic(t).stream())
                        .map(Topic::title)
                        .toList(),
                header,
                new Markup(body.toString()));
    }
}
