package waymark.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;

/** Checks what areas say of each other: that those they name are there, and that nothing goes round in a circle. */
final class AreaCheck {
    private final Map<String, Area> areas;
    private final Diagnostics diagnostics;

    private AreaCheck(Map<String, Area> areas, Diagnostics diagnostics) {
        this.areas = areas;
        this.diagnostics = diagnostics;
    }

    static void check(Map<String, Area> areas, Diagnostics diagnostics) {
        AreaCheck check = new AreaCheck(areas, diagnostics);
        for (Area area : areas.values()) {
            check.listed(area, "parent", area.parents());
            check.listed(area, "successor", area.life().successors());
            if (check.reaches(area.code(), area, Area::parents, Set.of())) {
                diagnostics.error(
                        "cyclic-parent",
                        area.span(),
                        area.name() + " is its own ancestor",
                        "parents lead upwards: district, region, nation");
            }
            if (check.reaches(area.code(), area, a -> a.life().successors(), Set.of())) {
                diagnostics.error(
                        "cyclic-successor",
                        area.span(),
                        area.name() + " follows itself",
                        "successors lead to what is there today; an area that changed its code alone has former-codes");
            }
        }
        check.formerCodes(areas.values());
        check.names(areas.values());
    }

    private void listed(Area area, String what, List<String> codes) {
        for (String code : codes) {
            if (!areas.containsKey(code)) {
                diagnostics.error(
                        "unknown-area",
                        area.span(),
                        "the " + what + " \"" + code + "\" of " + area.name() + " is not in " + PlaceReader.PATH,
                        Nearest.hint(code, areas.keySet()));
            }
        }
    }

    private boolean reaches(String goal, Area from, Function<Area, List<String>> onward, Set<String> passed) {
        for (String code : onward.apply(from)) {
            Area next = areas.get(code);
            if (code.equals(goal)) {
                return true;
            }
            if (next != null && !passed.contains(code)) {
                Set<String> further = new HashSet<>(passed);
                further.add(code);
                if (reaches(goal, next, onward, further)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A code means one area: the one that has it, or the one that had it. */
    private void formerCodes(Collection<Area> all) {
        Map<String, Area> owners = new HashMap<>();
        for (Area area : all) {
            for (Life.FormerCode former : area.life().formerCodes()) {
                Area other = areas.getOrDefault(former.code(), owners.putIfAbsent(former.code(), area));
                if (other != null) {
                    diagnostics.error(
                            "duplicate-code",
                            area.span(),
                            "the former code \"" + former.code() + "\" of " + area.name() + " is also "
                                    + (areas.containsKey(former.code()) ? "the code of " : "a former code of ")
                                    + other.name() + " at " + other.span(),
                            "a code that was changed is a former code; an area that was merged has a row of its own");
                }
            }
        }
    }

    /** A table that names areas by a name that two have can't be read: better known early. */
    private void names(Collection<Area> all) {
        Map<String, Area> owners = new HashMap<>();
        all.forEach(a -> owners.putIfAbsent(Areas.key(a.name()), a));
        for (Area area : all) {
            for (String name : area.names().all()) {
                Area other = owners.putIfAbsent(Areas.key(name), area);
                if (other != null && !other.code().equals(area.code())) {
                    diagnostics.warning(
                            "shared-name",
                            area.span(),
                            "\"" + name + "\" is a name of " + area.name() + " and of " + other.name() + " at "
                                    + other.span(),
                            "tables that give names alone can't tell the two apart; keep the name with one of them");
                }
            }
        }
    }
}
