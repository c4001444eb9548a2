package waymark.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All areas by code and all places by id, in the order of the file. */
public final class Areas {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Area> byFormerCode = new HashMap<>();
    private final Map<String, List<Area>> byName = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Place> placesByCode = new HashMap<>();
    private final Map<String, List<Area>> predecessors = new HashMap<>();
    private final List<Place> presentPlaces;

    public Areas(List<Area> areas, List<Place> places) {
        for (Area area : areas) {
            byCode.put(area.code(), area);
            area.life().formerCodes().forEach(f -> byFormerCode.putIfAbsent(f.code(), area));
            Set<String> names = new LinkedHashSet<>(List.of(key(area.name())));
            area.names().all().forEach(n -> names.add(key(n)));
            names.forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(area));
        }
        for (Area area : byCode.values()) {
            new LinkedHashSet<>(area.life().successors())
                    .forEach(c -> predecessors
                            .computeIfAbsent(c, k -> new ArrayList<>())
                            .add(area));
        }
        places.forEach(p -> this.places.put(p.id(), p));
        this.places.values().forEach(p -> placesByCode.putIfAbsent(p.code(), p));
        this.presentPlaces =
                this.places.values().stream().filter(p -> !p.area().hasEnded()).toList();
    }

    /** Names are the same whatever their capitals and blanks. */
    static String key(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    public Optional<Area> area(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The area that had a code before it got the present one. */
    public Optional<Area> formerly(String code) {
        return Optional.ofNullable(byFormerCode.get(code));
    }

    /** The areas that go by a name, in any language. */
    public List<Area> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
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

    /** The place of an area, if it is one. */
    public Optional<Place> placeOf(Area area) {
        return Optional.ofNullable(placesByCode.get(area.code()));
    }

    /** The places, in the order of the file. */
    public Collection<Place> places() {
        return Collections.unmodifiableCollection(places.values());
    }

    /** The places that weren't abolished: those that can be held against each other. */
    public List<Place> presentPlaces() {
        return presentPlaces;
    }

    /** The listed areas that followed an abolished one. */
    public List<Area> successors(Area area) {
        return area.life().successors().stream().flatMap(c -> area(c).stream()).toList();
    }

    /** The listed areas that an area followed, in the order of the file. */
    public List<Area> predecessors(Area area) {
        return Collections.unmodifiableList(predecessors.getOrDefault(area.code(), List.of()));
    }

    /** The areas that an area belongs to, nearest first, each once. */
    public List<Area> ancestors(Area area) {
        List<Area> found = new ArrayList<>();
        addParents(area, area, found);
        for (int i = 0; i < found.size(); i++) {
            addParents(found.get(i), area, found);
        }
        return Collections.unmodifiableList(found);
    }

    private void addParents(Area area, Area of, List<Area> found) {
        for (String code : area.parents()) {
            Area parent = byCode.get(code);
            if (parent != null && !code.equals(of.code()) && !found.contains(parent)) {
                found.add(parent);
            }
        }
    }
}
