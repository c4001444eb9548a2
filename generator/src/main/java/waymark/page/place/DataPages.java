package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Theme;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.indicator.FigureTable;
import waymark.place.Area;

/** Composes the downloads of a publication: its figures with its comparators', and the page that lists them. */
final class DataPages {
    private final PlaceScope scope;
    private final PlaceShell shell;
    private final Messages words;

    DataPages(PlaceScope scope, PlaceShell shell) {
        this.scope = scope;
        this.shell = shell;
        this.words = scope.words();
    }

    /** Where the figures of one indicator lie. */
    static String file(PlaceScope scope, Indicator indicator) {
        return scope.folder() + "indicators/" + indicator.id() + "/"
                + scope.place().id() + "-" + indicator.id() + ".csv";
    }

    private String allFigures() {
        return scope.folder() + "data/" + scope.place().id() + ".csv";
    }

    List<Output> compose() {
        List<Output> outputs = new ArrayList<>();
        FigureTable all = new FigureTable();
        for (Indicator indicator : scope.indicators()) {
            FigureTable own = new FigureTable();
            for (Area area : areas(indicator)) {
                own.add(scope.evidence(), indicator, area);
            }
            all.add(own);
            outputs.add(new Output.File(file(scope, indicator), scope.owner(), own.bytes()));
        }
        outputs.add(new Output.File(allFigures(), scope.owner(), all.bytes()));
        outputs.add(page());
        return outputs;
    }

    /** The place, then the areas it is compared with. */
    private List<Area> areas(Indicator indicator) {
        List<Area> areas = new ArrayList<>(List.of(scope.place().area()));
        Optional<Observation> any = scope.evidence()
                .series(indicator, scope.place().area())
                .flatMap(s -> s.observations().stream().findFirst());
        any.ifPresent(o ->
                scope.benchmarks().against(indicator, scope.place().area(), o).forEach(a -> areas.add(a.area())));
        return areas.stream().distinct().toList();
    }

    private Output page() {
        Here here = new Here(scope.folder() + "data/index.html");
        List<DataView.Group> groups = new ArrayList<>();
        groups.add(new DataView.Group(
                words.text("data.all"),
                List.of(new Link(
                        here.to(allFigures()),
                        words.text("data.place-file", scope.place().name()),
                        words.text("data.csv")))));
        for (Theme theme : scope.evidence().catalogue().themes()) {
            List<Link> files = scope.indicators(theme).stream()
                    .map(i -> new Link(here.to(file(scope, i)), i.title(), words.text("data.csv")))
                    .toList();
            if (!files.isEmpty()) {
                groups.add(new DataView.Group(theme.title(), files));
            }
        }
        String title = words.text("data.title", scope.place().name());
        DataView view = new DataView(
                shell.around(here, title, words.text("data.lead"), PlaceShell.Tab.DATA),
                List.of(new Link(here.to(scope.home()), scope.place().name())),
                words.text("data.heading"),
                words.text("data.lead"),
                groups,
                notes());
        return new Output.Page(here.path(), scope.owner(), "page/data.ftlh", view);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(words.text("data.columns"), words.text("data.missing")));
        String notice = scope.network().site().notice();
        if (!notice.isEmpty()) {
            notes.add(notice);
        }
        return notes;
    }
}
