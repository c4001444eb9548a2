package waymark.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.site.SitePages;
import waymark.render.MessagesReader;
import waymark.render.Renderer;
import waymark.render.TemplateTree;

/** A site in each of its languages: its network, its messages and the renderer that prints them. */
final class Languages {
    private record Language(Network network, Messages words, Renderer renderer) {}

    private final Map<String, Language> byTag = new LinkedHashMap<>();

    private Languages() {}

    static Languages of(List<Network> networks, TemplateTree templates, Diagnostics diagnostics) {
        Languages languages = new Languages();
        String main = networks.get(0).site().language();
        for (Network network : networks) {
            String tag = network.site().language();
            Messages words = MessagesReader.read(templates, tag, diagnostics);
            Renderer renderer = Renderer.create(templates, words, main, HubDocuments.lists(network), diagnostics);
            languages.byTag.put(tag, new Language(network, words, renderer));
        }
        return languages;
    }

    /** Parses the site's own templates, so that faults are told before anything is built. */
    void check() {
        byTag.values().iterator().next().renderer().check();
    }

    /** What pages are composed from, the main language first. */
    List<SitePages.Version> versions() {
        return byTag.values().stream()
                .map(l -> new SitePages.Version(l.network(), l.words()))
                .toList();
    }

    /** What every archive has, but each its own: the page it opens at and the list from A to Z, in each language. */
    Set<String> inAnyArchive() {
        return byTag.values().stream()
                .map(l -> Addresses.language(l.network().site().tongue()))
                .flatMap(folder -> Stream.of(folder + Addresses.HOME, folder + Addresses.A_TO_Z))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A page in its language. */
    byte[] render(Output.Page page) {
        Language language = Objects.requireNonNull(byTag.get(page.language()));
        return page.document().isPresent()
                ? language.renderer()
                        .render(
                                page.template(),
                                page.view(),
                                HubDocuments.document(
                                        language.network(), page.document().get()))
                : language.renderer().render(page.template(), page.view());
    }
}
