package waymark.page.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.chart.outcome.Behaviour;
import waymark.chart.outcome.BehaviourChart;
import waymark.chart.outcome.Score;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.part.TableText;
import waymark.roadmap.Reflection;
import waymark.roadmap.RoadMap;

/** The behaviours that partners agreed on, and how they saw them evolve. */
public final class WaysOfWorking {
    private final RoadMap map;
    private final Messages words;

    public WaysOfWorking(RoadMap map, Messages words) {
        this.map = map;
        this.words = words;
    }

    /** The behaviours that were scored at least once, each with its scores drawn. */
    public List<RoadMapView.BehaviourView> behaviours() {
        List<RoadMapView.BehaviourView> views = new ArrayList<>();
        for (var behaviour : map.behaviours()) {
            List<Reflection> scored = reflectionsByTime().stream()
                    .filter(r -> score(r, behaviour.id()).isPresent())
                    .toList();
            if (scored.isEmpty()) {
                continue;
            }
            views.add(view(behaviour, scored));
        }
        return views;
    }

    private RoadMapView.BehaviourView view(waymark.roadmap.Behaviour behaviour, List<Reflection> scored) {
        List<Score> scores = scored.stream()
                .map(r -> new Score(
                        r.on().getYear() + r.on().getMonthValue() / 12.0,
                        score(r, behaviour.id()).orElseThrow()))
                .toList();
        Reflection first = scored.get(0);
        Reflection last = scored.get(scored.size() - 1);
        String from = words.text("score." + scores.get(0).score());
        String to = words.text("score." + scores.get(scores.size() - 1).score());
        return new RoadMapView.BehaviourView(
                behaviour.title(),
                from.equals(to) ? words.text("behaviour.same", to) : words.text("behaviour.from-to", from, to),
                words.text(
                        "behaviour.aria",
                        scores.size(),
                        words.month(first.on()),
                        words.month(last.on()),
                        String.join(
                                ", ", scores.stream().map(s -> "" + s.score()).toList())),
                new Markup(BehaviourChart.draw(
                                new Behaviour(scores, words.shortMonth(first.on()), words.shortMonth(last.on())))
                        .markup()));
    }

    private List<Reflection> reflectionsByTime() {
        return map.reflections().stream()
                .sorted(Comparator.comparing(Reflection::on))
                .toList();
    }

    private static Optional<Integer> score(Reflection r, String behaviour) {
        return r.scores().stream()
                .filter(s -> s.behaviour().id().equals(behaviour))
                .map(Reflection.Score::value)
                .findFirst();
    }

    List<RoadMapView.Note> reflections() {
        return reflectionsByTime().stream()
                .filter(r -> r.note().isPresent())
                .sorted(Comparator.comparing(Reflection::on).reversed())
                .map(r -> new RoadMapView.Note(
                        r.by().map(by -> words.text("reflection.by", words.month(r.on()), by))
                                .orElse(words.month(r.on())),
                        r.note().orElseThrow()))
                .toList();
    }

    /** A table of all scores, which those who don't see the drawings read; it grows downwards, and so fits a page. */
    public Markup scores() {
        List<Reflection> all = reflectionsByTime();
        if (all.isEmpty()) {
            return Markup.EMPTY;
        }
        TableText table = new TableText().heading(words.text("table.period"), false);
        map.behaviours().forEach(b -> table.heading(b.title(), true));
        all.forEach(r -> table.row(
                words.month(r.on()),
                map.behaviours().stream()
                        .map(b -> score(r, b.id()).map(String::valueOf).orElse("–"))
                        .toList()));
        return table.done();
    }
}
