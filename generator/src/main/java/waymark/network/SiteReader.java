package waymark.network;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.disclosure.SmallCountRule;
import waymark.format.yaml.Fields;
import waymark.format.yaml.YamlReader;
import waymark.indicator.Disclosure;
import waymark.place.accent.Accent;
import waymark.store.SourceTree;

/** Reads {@code data/site.yaml}. */
public final class SiteReader {
    /** Where a site's settings stand. */
    public static final String PATH = "data/site.yaml";

    /** The languages that message files ship in. */
    private static final List<String> LANGUAGES = List.of("en");

    private static final String SHOWN = "shown";
    private static final String WITHHELD = "withheld";
    private static final List<String> ZEROS = List.of(SHOWN, WITHHELD);

    private SiteReader() {}

    /** Reads the settings; where there are none to be read, a site with an empty title after a diagnostic. */
    public static Site read(SourceTree tree, Diagnostics diagnostics) {
        Optional<byte[]> bytes = tree.bytes(PATH);
        if (bytes.isEmpty()) {
            diagnostics.error(
                    "missing-file",
                    Span.of(PATH),
                    "there is no " + PATH,
                    "a site folder has content/ and data/, and data/site.yaml with at least a title");
        }
        return bytes.flatMap(b -> YamlReader.read(tree.display(PATH), b, diagnostics))
                .flatMap(n -> Fields.of(n, "the settings of a site", diagnostics))
                .map(f -> site(f, diagnostics))
                .orElseGet(() -> new Site(
                        "",
                        "",
                        "en",
                        ZoneOffset.UTC,
                        "",
                        "",
                        false,
                        SmallCountRule.DEFAULT,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static Site site(Fields f, Diagnostics diagnostics) {
        Site site = new Site(
                f.requiredText("title"),
                f.text("summary").orElse(""),
                f.word("language", LANGUAGES, l -> l).orElse("en"),
                zone(f, diagnostics),
                f.text("notice").orElse(""),
                f.text("licence").orElse(""),
                f.flag("first-draft").orElse(false),
                f.nested("disclosure", "what is said of disclosure", SiteReader::smallCounts)
                        .orElse(SmallCountRule.DEFAULT),
                f.text("contact").orElse(""),
                f.address("base-url"),
                accent(f, diagnostics),
                f.flag("chart-gallery").orElse(false));
        f.close();
        return site;
    }

    private static Optional<Accent> accent(Fields f, Diagnostics diagnostics) {
        return Accent.read(
                f.text("accent").orElse(""),
                f.span("accent"),
                f.text("accent-dark").orElse(""),
                f.span("accent-dark"),
                diagnostics);
    }

    private static Optional<SmallCountRule> smallCounts(Fields f) {
        SmallCountRule rule = new SmallCountRule(
                f.upTo(Disclosure.GREATEST_THRESHOLD, "threshold", "a threshold")
                        .orElse(SmallCountRule.DEFAULT.threshold()),
                f.word("zeros", ZEROS, z -> z).orElse(SHOWN).equals(WITHHELD));
        f.close();
        return Optional.of(rule);
    }

    private static ZoneId zone(Fields f, Diagnostics diagnostics) {
        String name = f.text("zone").orElse("UTC");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            diagnostics.error(
                    "unknown-zone",
                    f.span("zone"),
                    "\"" + name + "\" is not a time zone",
                    "write for example Europe/London");
            return ZoneOffset.UTC;
        }
    }
}
