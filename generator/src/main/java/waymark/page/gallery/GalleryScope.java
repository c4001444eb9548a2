package waymark.page.gallery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Standing;
import waymark.benchmark.Standings;
import waymark.edition.Publication;
import waymark.hub.Hub;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.narrative.Narratives;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.Site;
import waymark.page.Here;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.download.FigureParts;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.indicator.IndicatorFrames;
import waymark.page.network.NetworkScope;
import waymark.page.network.TileMap;
import waymark.page.place.Elsewhere;
import waymark.page.place.PlaceScope;
import waymark.page.place.Recurring;
import waymark.place.Area;
import waymark.place.Place;
import waymark.roadmap.Outcome;
import waymark.roadmap.RoadMap;

/**
 * What the exhibits of a case are composed from: an invented network, and its first place.
 *
 * @param here the page they stand on
 * @param place what pages of a place are composed from
 * @param network what pages across places are composed from
 * @param tiles the map of its places
 */
record GalleryScope(
        GalleryCase shown, Here here, PlaceScope place, NetworkScope network, TileMap tiles, IndicatorCharts charts) {

    /** The invented network of a case, with the words of the site that shows it. */
    static GalleryScope of(GalleryCase shown, Here here, Site site, Messages words, GalleryMaps maps) {
        InventedTexts texts = new InventedTexts(shown, site.tongue());
        Evidence evidence = InventedFigures.of(shown, texts);
        InventedIndicator main = InventedIndicator.of(shown, texts).get(0);
        Place place = evidence.areas().places().iterator().next();
        Site invented = site.invented(words.text("gallery.notice"));
        Network network = new Network(
                invented,
                evidence,
                new Hub(List.of(), List.of(), Set.of()),
                new Narratives(List.of(), Set.of()),
                new TreeMap<>(),
                List.of(),
                false);
        Publication publication = new Publication(
                place,
                Optional.empty(),
                evidence,
                network.texts(),
                Optional.of(InventedRoadMap.of(shown, texts, main)),
                new TreeMap<>());
        Numbers numbers = new Numbers(evidence, words);
        IndicatorFrames frames = new IndicatorFrames(new Benchmarks(evidence), numbers, words);
        return new GalleryScope(
                shown,
                here,
                new PlaceScope(
                        network,
                        new Section(place, List.of(), List.of(), Optional.of(publication)),
                        new Elsewhere(network, frames),
                        publication,
                        frames,
                        new Recurring(publication, new Standings(frames.benchmarks(), place.area())),
                        new FigureParts(evidence),
                        numbers,
                        words,
                        "",
                        false,
                        InventedRoadMap.TODAY),
                new NetworkScope(network, frames, numbers, words, InventedRoadMap.TODAY),
                maps.of(shown, network),
                new IndicatorCharts(frames, numbers, words, invented.notice()));
    }

    /** The one theme of a case. */
    Theme theme() {
        return evidence().catalogue().themes().get(0);
    }

    /** The indicator that charts of a single one show. */
    Indicator indicator() {
        return place.evidence().catalogue().indicators().get(0);
    }

    Evidence evidence() {
        return place.evidence();
    }

    Area area() {
        return place.place().area();
    }

    Optional<Standing> standing() {
        return place.standing(indicator());
    }

    RoadMap roadMap() {
        return place.publication().roadMap().orElseThrow();
    }

    /** What the road map is to change. */
    Outcome outcome() {
        return roadMap().commitments().get(0).outcomes().get(0);
    }
}
