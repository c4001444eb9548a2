package waymark.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.edition.Publication;
import waymark.format.markdown.Document;
import waymark.hub.Resource;
import waymark.hub.Topic;
import waymark.indicator.Catalogue;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.language.Fallback;
import waymark.narrative.Narrative;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Glossary;
import waymark.page.LinkTargets;
import waymark.page.Messages;
import waymark.place.Area;
import waymark.place.Place;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.search.Entry;
import waymark.search.Kind;

/**
 * What there is to find: of what is shown today, and of each place what stands at its own address, so that an older edition
 * is found through the newest. A page of a place and an indicator has no entry: both have.
 */
final class Entries {
    private final Network network;
    private final Messages words;
    private final Catalogue catalogue;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Network network, Messages words) {
        this.network = network;
        this.words = words;
        this.catalogue = network.evidence().catalogue();
    }

    static List<Entry> of(Network network, Messages words) {
        Entries all = new Entries(network, words);
        for (Section section : network.shown()) {
            String folder = Addresses.place(section.place().id());
            List<String> shown = all.catalogue.indicators().stream()
                    .map(Indicator::id)
                    .filter(section::shows)
                    .toList();
            all.place(section.current().orElseThrow(), folder, shown);
        }
        if (network.site().has(SitePart.COMPARISONS)) {
            all.catalogue.indicators().forEach(i -> all.indicator(i, Addresses.across(i.id())));
            all.catalogue.themes().forEach(all::theme);
        }
        network.texts().of(Glossary.SLUG).ifPresent(all::terms);
        if (network.site().has(SitePart.DOWNLOADS)) {
            String title = words.text("data.network-title");
            all.entries.add(plain(Addresses.DATA, Kind.TEXT, "data", title, words.text("data.network-lead")));
        }
        return all.common();
    }

    /** What there is to find in one publication with the network's texts and hub, and nothing else. */
    static List<Entry> of(
            Network network, Messages words, Publication publication, List<Indicator> indicators, String folder) {
        Entries all = new Entries(network, words);
        all.place(publication, folder, List.of());
        indicators.forEach(i -> all.indicator(i, Addresses.indicator(folder, i.id())));
        return all.common();
    }

    private List<Entry> common() {
        network.texts().published().stream()
                .filter(t -> !t.slug().equals("index"))
                .forEach(t -> text(t, Addresses.networkText(t.slug()), "", List.of()));
        network.hub().resources().forEach(this::resource);
        network.hub().topics().forEach(this::topic);
        return List.copyOf(entries);
    }

    /** What has a title and a sentence alone. */
    private static Entry plain(String address, Kind kind, String id, String title, String text) {
        return new Entry(address, kind, id, title, List.of(), List.of(), List.of(), text, List.of(), "", List.of());
    }

    private void place(Publication publication, String folder, List<String> shown) {
        Place place = publication.place();
        entries.add(home(publication, folder, shown));
        publication.narratives().published().stream()
                .filter(n -> !n.slug().equals("index"))
                .forEach(n -> text(
                        n,
                        LinkTargets.textAddress(network.site(), n.slug(), publication, folder),
                        place.name(),
                        publication.evidence().catalogue().theme(n.slug()).stream()
                                .map(Theme::title)
                                .toList()));
        publication.roadMap().ifPresent(r -> r.commitments().forEach(c -> commitment(c, folder, publication)));
    }

    /** A place is found by what it lies in too, and by codes that it had. */
    private Entry home(Publication publication, String folder, List<String> shown) {
        Place place = publication.place();
        Area area = place.area();
        Optional<Narrative> story = publication.narratives().of("index");
        Stream<String> parents = area.parents().stream()
                .flatMap(code -> network.evidence().areas().area(code).stream())
                .map(Area::name);
        Stream<String> former = area.life().formerCodes().stream().map(f -> f.code());
        return new Entry(
                folder + "index.html",
                Kind.PLACE,
                place.id(),
                place.name(),
                names(area),
                headings(story.map(Narrative::headings).orElse(List.of())),
                Stream.concat(parents, Stream.of(place.cohort()).filter(c -> !c.isEmpty()))
                        .toList(),
                story.map(Narrative::summary).orElse(""),
                Stream.concat(Stream.of(area.code()), former).toList(),
                "",
                shown);
    }

    /** What a place is called elsewhere and today, where an edition has kept an earlier name. */
    private List<String> names(Area area) {
        Stream<String> today = network.evidence().areas().area(area.code()).stream()
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.names().all().stream()));
        return Stream.concat(area.names().all().stream(), today)
                .filter(n -> !n.equals(area.name()))
                .distinct()
                .toList();
    }

    /** The words that the network explains: each stands under a heading, its other forms in brackets. */
    private void terms(Narrative glossary) {
        for (Document.Heading heading : glossary.headings()) {
            String address = Addresses.networkText(Glossary.SLUG) + "#" + heading.id();
            String term = glossary.language().equals(words.language()) ? heading.text() : Fallback.mark(heading.text());
            entries.add(plain(address, Kind.TERM, heading.id(), term, ""));
        }
    }

    private void text(Narrative text, String address, String place, List<String> topics) {
        entries.add(new Entry(
                address,
                Kind.TEXT,
                text.slug(),
                text.title(),
                List.of(),
                headings(text.headings()),
                topics,
                text.summary(),
                List.of(),
                place,
                List.of()));
    }

    /** A commitment is found by its activities, and by the indicators that it is to move. */
    private void commitment(Commitment c, String folder, Publication publication) {
        Catalogue own = publication.evidence().catalogue();
        List<Indicator> indicators = c.outcomes().stream()
                .flatMap(o -> own.indicator(o.indicator().id()).stream())
                .toList();
        Stream<String> themes =
                indicators.stream().flatMap(i -> own.theme(i.theme()).stream()).map(Theme::title);
        entries.add(new Entry(
                folder + "road-map/index.html#" + c.id(),
                Kind.COMMITMENT,
                c.id(),
                c.title(),
                List.of(),
                c.activities().stream().map(Activity::title).toList(),
                Stream.concat(indicators.stream().map(Indicator::title), themes)
                        .distinct()
                        .toList(),
                c.why().orElse(""),
                List.of(),
                publication.place().name(),
                List.of()));
    }

    private void indicator(Indicator i, String address) {
        Stream<String> theme = catalogue.theme(i.theme()).stream().map(Theme::title);
        entries.add(new Entry(
                address,
                Kind.INDICATOR,
                i.id(),
                i.title(),
                Stream.concat(Stream.of(i.label()), i.also().stream())
                        .filter(n -> !n.equals(i.title()) && !n.equals(i.id()))
                        .distinct()
                        .toList(),
                List.of(),
                Stream.concat(theme, Stream.of(i.source().name()))
                        .filter(t -> !t.isEmpty())
                        .toList(),
                i.definition(),
                List.of(i.id()),
                "",
                List.of()));
    }

    /** A theme without indicators has no place in the list of them. */
    private void theme(Theme t) {
        if (!catalogue.of(t).isEmpty()) {
            entries.add(plain(Addresses.INDICATORS + "#" + t.id(), Kind.THEME, t.id(), t.title(), t.summary()));
        }
    }

    private void resource(Resource r) {
        Stream<String> topics = r.topics().stream()
                .flatMap(t -> network.hub().topic(t).stream())
                .map(Topic::title);
        entries.add(new Entry(
                Addresses.resource(r.id()),
                Kind.RESOURCE,
                r.id(),
                r.title(),
                List.of(),
                headings(r.headings()),
                Stream.concat(topics, Stream.of(r.kind()).filter(k -> !k.isEmpty()))
                        .toList(),
                r.summary(),
                List.of(),
                "",
                List.of()));
    }

    private void topic(Topic t) {
        String lead = words.text("hub.topic-lead", t.resources().size(), t.title());
        entries.add(plain(Addresses.topic(t.id()), Kind.TOPIC, t.id(), t.title(), lead));
    }

    private static List<String> headings(List<Document.Heading> headings) {
        return headings.stream().map(Document.Heading::text).toList();
    }
}
