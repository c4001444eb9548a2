package waymark.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.benchmark.Benchmarks;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Publication;
import waymark.format.markdown.Passage;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.narrative.Narrative;
import waymark.network.Network;
import waymark.place.Area;
import waymark.place.Place;
import waymark.work.Workers;

/**
 * Holds what the working texts of places say against the data: figures that differ are errors, words that contradict are
 * warnings. What was released is left as it was.
 */
public final class ProseCheck {
    private final Evidence evidence;
    private final Benchmarks benchmarks;
    private final Figures figures;
    private final Diagnostics diagnostics;
    private final Map<String, Indicator> byId = new HashMap<>();
    private final Names<Indicator> indicators = new Names<>();
    private final Names<Area> areas = new Names<>();

    private ProseCheck(Evidence evidence, Diagnostics diagnostics) {
        this.evidence = evidence;
        this.benchmarks = new Benchmarks(evidence);
        this.figures = new Figures(evidence);
        this.diagnostics = diagnostics;
        for (Indicator indicator : evidence.catalogue().indicators()) {
            byId.put(indicator.id(), indicator);
            indicators.add(indicator.title(), false, indicator);
            indicator.also().forEach(n -> indicators.add(n, false, indicator));
        }
        for (Area area : evidence.areas().all()) {
            areas.add(area.name(), true, area);
            area.names().all().forEach(n -> areas.add(n, true, area));
        }
    }

    /** Checks the texts of all places, if they are in English: the rules know no other language. */
    public static void check(Network network, List<Publication> working, Workers workers, Diagnostics diagnostics) {
        if (network.site().language().startsWith("en")) {
            check(network.evidence(), working, workers, diagnostics);
        }
    }

    static void check(Evidence evidence, List<Publication> working, Workers workers, Diagnostics diagnostics) {
        ProseCheck check = new ProseCheck(evidence, diagnostics);
        workers.each(working, check::texts);
    }

    /** Checks a place's texts, and says how many there are. */
    private int texts(Publication publication) {
        List<Narrative> texts = publication.narratives().published();
        if (!texts.isEmpty()) {
            List<Names<Area>> named = List.of(areas, ownNames(publication.place()));
            texts.forEach(t -> text(publication.place(), named, t.passages()));
        }
        return texts.size();
    }

    private void text(Place place, List<Names<Area>> named, List<Passage> passages) {
        SentenceReader reader = new SentenceReader(byId, indicators, named);
        FigureCheck figureCheck = new FigureCheck(place, figures, diagnostics);
        WordCheck wordCheck = new WordCheck(place, benchmarks, figures, diagnostics);
        for (Sentence sentence : reader.read(passages)) {
            figureCheck.check(sentence);
            wordCheck.check(sentence);
        }
    }

    /** What texts of a place call the areas that it belongs to or is compared with. */
    private Names<Area> ownNames(Place place) {
        Names<Area> names = new Names<>();
        for (Comparator comparator : evidence.comparators()) {
            comparator.areaFor(place.area(), evidence.areas()).ifPresent(a -> names.add(comparator.name(), true, a));
        }
        for (Area ancestor : evidence.areas().ancestors(place.area())) {
            names.add("the " + ancestor.type(), false, ancestor);
            if (ancestor.type().equals("nation")) {
                names.add("the country", false, ancestor);
                names.add("the national average", false, ancestor);
            }
            if (ancestor.type().equals("region")) {
                names.add("the regional average", false, ancestor);
            }
        }
        return names;
    }
}
