package waymark.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.indicator.Period;
import waymark.place.Area;
import waymark.place.Areas;

/** An area and smaller ones that may make it up: whether they do is for figures to show. */
record AreaGroup(Area total, List<Area> parts) {
    AreaGroup {
        parts = List.copyOf(parts);
    }

    /** For each area those within it of one type, those right below it, and those that hold no others. */
    static List<AreaGroup> of(Areas areas) {
        Map<Area, Map<String, List<Area>>> groups = new LinkedHashMap<>();
        Set<Area> parents = new LinkedHashSet<>();
        for (Area area : areas.all()) {
            parents.addAll(areas.ancestors(area));
        }
        for (Area area : areas.all()) {
            for (Area total : areas.ancestors(area)) {
                Map<String, List<Area>> own = groups.computeIfAbsent(total, t -> new LinkedHashMap<>());
                add(own, "type " + area.type(), area);
                if (area.parents().get(0).equals(total.code())) {
                    add(own, "right below", area);
                }
                if (!parents.contains(area)) {
                    add(own, "smallest", area);
                }
            }
        }
        List<AreaGroup> distinct = new ArrayList<>();
        groups.forEach((total, own) ->
                new LinkedHashSet<>(own.values()).forEach(parts -> distinct.add(new AreaGroup(total, parts))));
        return distinct;
    }

    private static void add(Map<String, List<Area>> groups, String kind, Area area) {
        groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(area);
    }

    /** The parts that were there when a period ended. */
    List<Area> at(Period period) {
        return parts.stream().filter(a -> wasThere(a, period.last())).toList();
    }

    private static boolean wasThere(Area area, LocalDate day) {
        return area.life().from().filter(day::isBefore).isEmpty()
                && area.life().until().filter(day::isAfter).isEmpty();
    }
}
