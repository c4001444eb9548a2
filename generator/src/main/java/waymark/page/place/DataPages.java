package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.indicator.Group;
import waymark.indicator.GroupSeries;
import waymark.indicator.Indicator;
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
            FigureTable own = figures(indicator);
            all.add(own);
            outputs.add(new Output.File(file(scope, indicator), scope.owner(), own.bytes()));
        }
        outputs.add(new Output.File(allFigures(), scope.owner(), all.bytes()));
        outputs.add(page());
        return outputs;
    }

    /** The place's figures, then those of the areas it is compared with, of their breakdowns what the place has too. */
    private FigureTable figures(Indicator indicator) {
        Area place = scope.place().area();
        Set<Group> groups = scope.evidence().observations().breakdowns(indicator.id(), place.code()).stream()
                .map(GroupSeries::group)
                .collect(Collectors.toSet());
        FigureTable table = new FigureTable();
        areas().forEach(area -> table.add(scope.evidence(), indicator, area, groups::contains));
        return table;
    }

    /** The place, then the areas it is compared with. */
    private List<Area> areas() {
        List<Area> areas = new ArrayList<>(List.of(scope.place().area()));
        scope.evidence().comparators().stream()
                .flatMap(c -> c.areaFor(scope.place().area(), scope.evidence().areas()).stream())
                .filter(scope.evidence()::isRedistributed)
                .forEach(areas::add);
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
