package waymark.place;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All areas by code and all places by id, in the order of the file. */
public final class Areas {
    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    public Areas(List<Area> areas, List<Place> places) {
        areas.forEach(a -> byCode.put(a.code(), a));
        places.forEach(p -> this.places.put(p.id(), p));
    }

    public Optional<Area> area(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Area> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The places, in the order of the file. */
    public Collection<Place> places() {
        return Collections.unmodifiableCollection(places.values());
    }

    /** The areas that an area belongs to, nearest first, each once. */
    public List<Area> ancestors(Area area) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(area.parents());
        while (!next.isEmpty()) {
            String code = next.poll();
            Area parent = byCode.get(code);
            if (parent != null && !code.equals(area.code()) && seen.add(code)) {
                next.addAll(parent.parents());
            }
        }
        return seen.stream().map(byCode::get).toList();
    }
}
