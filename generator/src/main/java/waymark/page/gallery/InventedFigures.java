package waymark.page.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import waymark.indicator.Catalogue;
import waymark.indicator.Category;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.place.Areas;

/** The figures of a case: made up, but the same in every build. */
final class InventedFigures {
    private static final int LAST_YEAR = 2025;
    /** In a network as large as this the other places have their newest figure only. */
    private static final int LARGE = 100;

    private static final int BREAK = 5;

    private final GalleryCase shown;
    private final InventedTexts texts;
    private final List<Period> periods = new ArrayList<>();

    private InventedFigures(GalleryCase shown, InventedTexts texts) {
        this.shown = shown;
        this.texts = texts;
        for (int year = LAST_YEAR - shown.periods() + 1; year <= LAST_YEAR; year++) {
            String label = String.valueOf(year);
            periods.add(new Period(label, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
    }

    /** Areas, catalogue, comparators and figures of a case. */
    static Evidence of(GalleryCase shown, InventedTexts texts) {
        return new InventedFigures(shown, texts).evidence(InventedAreas.of(shown));
    }

    private Evidence evidence(Areas areas) {
        List<InventedIndicator> indicators = InventedIndicator.of(shown, texts);
        Map<String, Map<String, Series>> series = new TreeMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            series.put(indicators.get(i).indicator().id(), series(indicators.get(i), i));
        }
        InventedIndicator main = indicators.get(0);
        return new Evidence(
                areas,
                new Catalogue(
                        List.of(InventedIndicator.theme(texts)),
                        indicators.stream().map(InventedIndicator::indicator).toList()),
                InventedAreas.comparators(shown),
                new Observations(series, Map.of(main.indicator().id(), broken(main)), List.of()));
    }

    private Map<String, Series> series(InventedIndicator indicator, int seed) {
        Map<String, Series> series = new TreeMap<>();
        series.put(InventedAreas.NATION, nation(indicator, 0.52, false));
        series.put(InventedAreas.REGION, nation(indicator, 0.4, true));
        for (int place = 0; place < shown.places(); place++) {
            List<Observation> figures = new ArrayList<>();
            int first = place > 0 && shown.places() > LARGE ? periods.size() - 1 : 0;
            for (int at = first; at < periods.size(); at++) {
                figures.add(observation(at, place == 0 ? own(indicator, at, seed) : other(indicator, place, at, seed)));
            }
            series.put(InventedAreas.code(place), new Series(InventedAreas.code(place), figures));
        }
        return series;
    }

    private Observation observation(int at, Figure figure) {
        return new Observation(periods.get(at), figure, InventedAreas.NOWHERE);
    }

    private Series nation(InventedIndicator indicator, double share, boolean region) {
        List<Observation> figures = new ArrayList<>();
        for (int at = 0; at < periods.size(); at++) {
            boolean missing = shown == GalleryCase.SUPPRESSED && (at == 6 || (region && at == 3));
            double value = indicator.low() + share * indicator.range() + at * indicator.growth();
            List<Symbol> symbols = at == BREAK && breaks() ? List.of(Symbol.BREAK) : List.of();
            figures.add(observation(
                    at,
                    missing
                            ? Figure.missing(List.of(Symbol.NOT_AVAILABLE), "")
                            : known(value, indicator.margin() / 8, symbols)));
        }
        return new Series(region ? InventedAreas.REGION : InventedAreas.NATION, figures);
    }

    private boolean breaks() {
        return shown == GalleryCase.USUAL || shown == GalleryCase.LONG_NAMES;
    }

    private Figure own(InventedIndicator indicator, int at, int seed) {
        int last = periods.size() - 1;
        if (shown == GalleryCase.ALL_MISSING) {
            return Figure.missing(List.of(Symbol.NOT_AVAILABLE), "");
        }
        if (shown == GalleryCase.SUPPRESSED && (at == last || (at > 1 && at < 5))) {
            return Figure.missing(List.of(at == 4 ? Symbol.LOW_RELIABILITY : Symbol.CONFIDENTIAL), "");
        }
        double share = 0.28 + seed * 0.17 + at * 0.03;
        double value = indicator.low()
                + share % 1 * indicator.range()
                + at * indicator.growth()
                + (noise(at, 17 + seed) - 0.5) * indicator.range() / 12;
        boolean provisional = shown == GalleryCase.USUAL && at == last;
        List<Symbol> symbols = new ArrayList<>(provisional ? List.of(Symbol.PROVISIONAL) : List.of());
        if (at == BREAK && (breaks() || shown == GalleryCase.SUPPRESSED)) {
            symbols.add(Symbol.BREAK);
        }
        return known(value, indicator.margin(), symbols);
    }

    private Figure other(InventedIndicator indicator, int place, int at, int seed) {
        if (shown == GalleryCase.SUPPRESSED && place % 9 == 4) {
            return Figure.missing(List.of(Symbol.CONFIDENTIAL), "");
        }
        // the mean of three lies near the middle more often than at the ends, as places do
        double share = (noise(place, seed) + noise(place + 7, seed + 3) + noise(place + 11, seed + 5)) / 3;
        double far = shown == GalleryCase.OUTLIER && place == 5 ? 5.5 * indicator.range() : 0;
        double value = indicator.low() + share * indicator.range() + at * indicator.growth() + far;
        double wide = 0.7 + noise(place, 29);
        return known(value, indicator.margin() * wide, List.of());
    }

    private static Figure known(double value, double margin, List<Symbol> symbols) {
        double rounded = Math.round(value * 100) / 100.0;
        Optional<Figure.Interval> interval =
                margin == 0 ? Optional.empty() : Optional.of(new Figure.Interval(rounded - margin, rounded + margin));
        return new Figure.Known(rounded, interval, OptionalDouble.empty(), OptionalDouble.empty(), symbols, "");
    }

    /** A share from 0 to 1 that looks like chance, and is the same whenever it is asked for. */
    private static double noise(int number, int seed) {
        int mixed = (number + 1) * 0x9E3779B1 + seed * 0x85EBCA77;
        mixed = (mixed ^ (mixed >>> 15)) * 0x2C1B3C6D;
        mixed = (mixed ^ (mixed >>> 12)) * 0x297A2D39;
        return (mixed >>> 8 & 0xFFFF) / 65_535.0;
    }

    private Map<Group, Map<String, Series>> broken(InventedIndicator indicator) {
        Map<Group, Map<String, Series>> groups = new LinkedHashMap<>();
        List<String> names = switch (shown) {
            case LONG_NAMES ->
                List.of(
                        "Children whose parents came to the valley within the last five years",
                        "Children whose parents have been there for longer, or were born there");
            default -> List.of("Female", "Male");
        };
        List<String> ages = switch (shown) {
            case LONG_NAMES ->
                List.of(
                        "From 16 years up to the 25th birthday",
                        "From 25 years up to the 50th birthday",
                        "From 50 years up to the 65th birthday",
                        "From 65 years to the end of life");
            default -> List.of("16–24", "25–34", "35–49", "50–64", "65–74", "75+");
        };
        for (int i = 0; i < names.size(); i++) {
            Category sex = new Category(texts.text("Sex"), texts.text(names.get(i)));
            for (int age = 0; age < ages.size(); age++) {
                Category category = new Category(texts.text("Age"), texts.text(ages.get(age)));
                groups.put(new Group(List.of(sex, category)), crossed(indicator, i, age));
            }
            Group group = new Group(List.of(sex));
            groups.put(group, parts(indicator, i));
        }
        return groups;
    }

    /** The figures of a sex at an age: more in the middle of life, and fewer at its end. */
    private Map<String, Series> crossed(InventedIndicator indicator, int sex, int age) {
        double share = 0.75 - Math.abs(age - 2) * 0.13 - sex * 0.07;
        double value = indicator.low() + share * indicator.range();
        Figure figure = lacks(sex, age)
                ? Figure.missing(
                        List.of(shown == GalleryCase.SUPPRESSED ? Symbol.CONFIDENTIAL : Symbol.NOT_AVAILABLE), "")
                : known(value, indicator.margin() * (1.5 + age * 0.4), List.of());
        String code = InventedAreas.code(0);
        return Map.of(code, new Series(code, List.of(observation(periods.size() - 1, figure))));
    }

    private boolean lacks(int sex, int age) {
        return switch (shown) {
            case ALL_MISSING -> true;
            case ONE_POINT -> sex != 0 || age != 2;
            case SUPPRESSED -> age == 0 || (sex == 1 && age > 3);
            default -> false;
        };
    }

    private Map<String, Series> parts(InventedIndicator indicator, int part) {
        Map<String, Series> parts = new TreeMap<>();
        int last = periods.size() - 1;
        double step = (part - 0.5) * indicator.range() / 4;
        double middle = indicator.low() + indicator.range() / 2;
        boolean missing = shown == GalleryCase.ALL_MISSING || (shown == GalleryCase.SUPPRESSED && part == 0);
        Figure own = missing
                ? Figure.missing(List.of(Symbol.CONFIDENTIAL), "")
                : known(middle - step - indicator.range() / 9, indicator.margin() * 1.4, List.of());
        parts.put(InventedAreas.code(0), new Series(InventedAreas.code(0), List.of(observation(last, own))));
        Figure nation = known(middle - step, indicator.margin() / 8, List.of());
        parts.put(InventedAreas.NATION, new Series(InventedAreas.NATION, List.of(observation(last, nation))));
        return parts;
    }
}
