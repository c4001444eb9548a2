package waymark.page.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.chart.RatingMark;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.network.TileMap;
import waymark.page.part.RatingCells;
import waymark.page.part.RatingView;
import waymark.place.Place;

/** The network's map with each place's rating, or, where nothing is rated, its fifth: by shape or number, colour and word. */
final class AcrossTiles {
    private final AcrossFigures figures;
    private final AcrossRows.Names names;
    private final Numbers numbers;
    private final Messages words;
    private final Map<String, Ranked> byPlace = new HashMap<>();

    AcrossTiles(AcrossFigures figures, AcrossRows.Names names, Numbers numbers, Messages words) {
        this.figures = figures;
        this.names = names;
        this.numbers = numbers;
        this.words = words;
        figures.ranked().forEach(r -> byPlace.put(r.place().id(), r));
    }

    /** The map, if the network has one and there is anything to show on it. */
    Optional<AcrossView.Tiles> of(TileMap map, String finding, String sub, List<RatingView> key, String source) {
        if (map.isEmpty() || !(figures.rated() || !figures.fifths().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new AcrossView.Tiles(
                finding,
                sub,
                map.isLarge(),
                figures.rated() ? key : List.of(),
                !figures.missing().isEmpty(),
                map.tiles(this::face),
                source));
    }

    private TileMap.Face face(Place place) {
        Link link = names.of(place);
        Ranked ranked = byPlace.get(place.id());
        Optional<String> href = Optional.of(link.href()).filter(h -> !h.isEmpty());
        if (ranked == null) {
            return new TileMap.Face("", href, words.text("tile", place.name(), words.text("across.no-figure")));
        }
        String value = numbers.figure(figures.indicator(), ranked.figure());
        if (figures.rated()) {
            RatingMark mark = RatingView.mark(ranked.comparison());
            return new TileMap.Face(
                    RatingCells.css(mark),
                    href,
                    words.text(
                            "across.tile",
                            place.name(),
                            value,
                            RatingCells.word(mark, words).toLowerCase(java.util.Locale.UK)));
        }
        int fifth = ranked.fifth().orElse(0);
        return new TileMap.Face(
                "q x" + fifth,
                href,
                words.text("across.tile", place.name(), value, words.text("across.tile-fifth", words.ordinal(fifth))));
    }
}
