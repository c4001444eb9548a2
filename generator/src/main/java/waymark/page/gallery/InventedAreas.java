package waymark.page.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.indicator.Comparator;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.Place;

/** The areas of a case: a nation, a region, and the places, the first of which is the gallery's own. */
final class InventedAreas {
    static final Span NOWHERE = Span.of("the gallery");
    static final String NATION = "N0";
    static final String REGION = "R0";

    private InventedAreas() {}

    static Areas of(GalleryCase shown) {
        List<Area> areas = new ArrayList<>();
        areas.add(new Area(NATION, nation(shown), "nation", List.of(), NOWHERE));
        areas.add(new Area(REGION, region(shown), "region", List.of(NATION), NOWHERE));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < shown.places(); i++) {
            Area area = new Area(code(i), InventedNames.of(shown, i), "district", List.of(REGION, NATION), NOWHERE);
            areas.add(area);
            places.add(new Place("place-" + i, area, "", Optional.empty(), Optional.of(position(i)), Optional.empty()));
        }
        return new Areas(areas, places);
    }

    /** A country that is wider in the south, with its places strewn about. */
    private static Place.Position position(int place) {
        double north = place * 37 % 100;
        return new Place.Position((place * 61 % 100 - 50) * (1.4 - north / 100), north * 1.5);
    }

    static String code(int place) {
        return "P" + (1000 + place);
    }

    private static String nation(GalleryCase shown) {
        return switch (shown) {
            case WELSH -> "Cymru";
            case LONG_NAMES -> "Albion and the Outer Isles taken together";
            default -> "Albion";
        };
    }

    private static String region(GalleryCase shown) {
        return switch (shown) {
            case WELSH -> "Dyffryn Gwennol";
            case LONG_NAMES -> "Tern Valley, Upper and Lower Saltings and Estuary";
            default -> "Tern Valley";
        };
    }

    /** The nation, which ratings are made against, and each place's region. */
    static List<Comparator> comparators(GalleryCase shown) {
        return List.of(
                new Comparator("nation", nation(shown), new Comparator.FixedArea(NATION), "", "", "", true, NOWHERE),
                new Comparator(
                        "region", region(shown), new Comparator.ParentOfType("region"), "", "", "", true, NOWHERE));
    }
}
