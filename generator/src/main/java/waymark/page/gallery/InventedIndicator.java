package waymark.page.gallery;

import java.util.List;
import java.util.Optional;
import waymark.indicator.Disclosure;
import waymark.indicator.Indicator;
import waymark.indicator.Levels;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;
import waymark.indicator.Source;
import waymark.indicator.Theme;
import waymark.indicator.Unit;

/**
 * An indicator of the gallery, with what its figures are made from.
 *
 * @param low around which the lowest figures of all places lie
 * @param range how far above that the highest lie
 * @param growth from one period to the next
 * @param margin from a figure to either of its limits; 0 if it has none
 */
record InventedIndicator(Indicator indicator, double low, double range, double growth, double margin) {
    private static final Unit PERCENT = new Unit("", "%", "per cent");

    /** The theme of all of them. */
    static Theme theme(InventedTexts texts) {
        return new Theme("theme", texts.text("Starting well"), "", InventedAreas.NOWHERE);
    }

    /** The indicators of a case; the first is the one that charts of a single indicator show. */
    static List<InventedIndicator> of(GalleryCase shown, InventedTexts texts) {
        Unit people = new Unit("", "", "per 100,000 people");
        Unit week = new Unit("£", "", "a week");
        return List.of(
                main(shown, texts),
                new InventedIndicator(
                        indicator("stays", "Emergency hospital stays", people, Polarity.LOW_IS_GOOD, texts),
                        410,
                        380,
                        -4,
                        31),
                new InventedIndicator(
                        indicator("pay", "Weekly pay", week, Polarity.HIGH_IS_GOOD, texts), 480, 210, 11, 0),
                new InventedIndicator(
                        indicator("homes", "People who rent their home", PERCENT, Polarity.NONE, texts),
                        24,
                        22,
                        0.2,
                        1.1));
    }

    private static InventedIndicator main(GalleryCase shown, InventedTexts texts) {
        return switch (shown) {
            case HUGE ->
                new InventedIndicator(
                        indicator(
                                "output",
                                "Output of all businesses",
                                new Unit("£", "", ""),
                                Polarity.HIGH_IS_GOOD,
                                texts),
                        1.1e9,
                        8.4e9,
                        1.3e8,
                        2.6e8);
            case NEGATIVE ->
                new InventedIndicator(
                        indicator("balance", "People moving in less people moving out", PERCENT, Polarity.NONE, texts),
                        -7.5,
                        9,
                        0.3,
                        0.6);
            case LONG_NAMES ->
                new InventedIndicator(
                        indicator(
                                "ready",
                                "Children who reach a good level of development by the end of their first school year, "
                                        + "all schools taken together",
                                new Unit("", " points", "points of a hundred in the combined assessment"),
                                Polarity.HIGH_IS_GOOD,
                                texts),
                        54,
                        20,
                        0.3,
                        1.6);
            default ->
                new InventedIndicator(
                        indicator("ready", "Children ready for school", PERCENT, Polarity.HIGH_IS_GOOD, texts),
                        54,
                        20,
                        0.5,
                        1.6);
        };
    }

    private static Indicator indicator(String id, String english, Unit unit, Polarity polarity, InventedTexts texts) {
        String title = texts.text(english);
        String source = texts.text("Invented figures");
        return new Indicator(
                id,
                title,
                title,
                List.of(),
                "theme",
                "",
                new Unit(unit.prefix(), texts.text(unit.suffix()), texts.text(unit.name())),
                Optional.empty(),
                polarity,
                Measure.MEAN,
                Optional.empty(),
                Levels.TWO,
                "",
                new Source(source, "", Optional.empty(), Optional.empty(), Optional.empty(), ""),
                Disclosure.AS_THE_SITE,
                "",
                "",
                Optional.empty(),
                InventedAreas.NOWHERE);
    }
}
