package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.part.TableText;
import waymark.place.Area;
import waymark.place.Areas;

/** What a place's home says of its other names, of its end, and of what was before and came after it. */
final class NamesAndChanges {
    private final PlaceScope scope;
    private final Here here;
    private final Messages words;
    private final Area area;
    private final Areas areas;

    private NamesAndChanges(PlaceScope scope, Here here) {
        this.scope = scope;
        this.here = here;
        this.words = scope.words();
        this.area = scope.place().area();
        this.areas = scope.evidence().areas();
    }

    /** The lines, most of the time none. */
    static List<Markup> of(PlaceScope scope, Here here) {
        return new NamesAndChanges(scope, here).lines();
    }

    private List<Markup> lines() {
        List<Markup> lines = new ArrayList<>();
        if (!area.names().all().isEmpty()) {
            lines.add(words.markup("place.also-known-as", names()));
        }
        area.life().until().ifPresent(day -> {
            lines.add(words.markup("place.ended", area.name(), words.day(day)));
            List<Area> successors = areas.successors(area);
            if (!successors.isEmpty()) {
                lines.add(words.markup("place.successors", list(successors)));
            }
        });
        List<Area> predecessors = areas.predecessors(area);
        if (!predecessors.isEmpty()) {
            lines.add(words.markup("place.predecessors", list(predecessors), area.name()));
        }
        return lines;
    }

    /** The other names, each marked with its language. */
    private Markup names() {
        List<String> names = new ArrayList<>();
        area.names()
                .byLanguage()
                .forEach((language, name) -> names.add(
                        "<span lang=\"" + TableText.escape(language) + "\">" + TableText.escape(name) + "</span>"));
        area.names().also().forEach(name -> names.add(TableText.escape(name)));
        return new Markup(words.list(names));
    }

    private Markup list(List<Area> others) {
        return new Markup(words.list(others.stream().map(this::link).toList()));
    }

    /** An area by its name, which leads to its home if it is a place with pages. */
    private String link(Area other) {
        String name = TableText.escape(other.name());
        return areas.placeOf(other)
                .flatMap(p -> scope.network().section(p.id()))
                .filter(s -> s.current().isPresent())
                .map(Section::place)
                .map(p -> "<a href=\"" + here.to(Addresses.place(p.id()) + "index.html") + "\">" + name + "</a>")
                .orElse(name);
    }
}
