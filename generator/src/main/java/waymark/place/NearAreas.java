package waymark.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Nearest;

/** Says which listed area was probably meant by a code or a name that isn't listed. */
public final class NearAreas {
    private NearAreas() {}

    /** A hint for a code, and for the name that stands beside it if there is one. */
    public static String hint(Areas areas, String code, String name) {
        List<Area> namedSo = areas.named(code);
        if (namedSo.size() == 1) {
            return "that is the name of " + namedSo.get(0).code() + "; write the code";
        }
        if (name.isEmpty()) {
            return Nearest.to(code, areas.codes())
                    .flatMap(areas::area)
                    .map(a -> "did you mean " + both(a) + "?")
                    .orElseGet(() -> Nearest.hint(code, areas.codes()));
        }
        List<Area> same = areas.named(name);
        if (!same.isEmpty()) {
            return name + " is listed as \"" + same.get(0).code() + "\"; if \"" + code
                    + "\" is an earlier code of it, write that under former-codes";
        }
        return near(areas, name)
                .map(a -> "did you mean " + both(a) + "? If it is another area, add a row for it")
                .orElse("add a row for it");
    }

    /** A hint for a name that no area has. */
    public static String hint(Areas areas, String name) {
        return near(areas, name)
                .map(a -> "did you mean " + both(a) + "?")
                .orElse("add a row for it, or write the name under also-known-as of its area");
    }

    private static Optional<Area> near(Areas areas, String name) {
        return Nearest.to(name, names(areas))
                .flatMap(n -> areas.named(n).stream().findFirst());
    }

    private static Collection<String> names(Areas areas) {
        List<String> names = new ArrayList<>();
        for (Area area : areas.all()) {
            names.add(area.name());
            names.addAll(area.names().all());
        }
        return names;
    }

    private static String both(Area area) {
        return "\"" + area.code() + "\" (" + area.name() + ")";
    }
}
