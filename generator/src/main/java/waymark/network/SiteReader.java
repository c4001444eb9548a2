package waymark.network;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.disclosure.SmallCountRule;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Values;
import waymark.format.yaml.YamlReader;
import waymark.indicator.Disclosure;
import waymark.language.Tongue;
import waymark.place.accent.Accent;
import waymark.store.SourceTree;

/** Reads {@code data/site.yaml}. */
public final class SiteReader {
    /** Where a site's settings stand. */
    public static final String PATH = "data/site.yaml";

    /** The languages that message files ship in. */
    private static final List<String> LANGUAGES = List.of("en", "cy");

    private static final String SHOWN = "shown";
    private static final String WITHHELD = "withheld";
    private static final List<String> ZEROS = List.of(SHOWN, WITHHELD);

    private SiteReader() {}

    /** The languages that a site says it is written in, before anything else is read; the main one is asked for. */
    public static Tongue tongue(SourceTree tree) {
        Diagnostics unsaid = new Diagnostics();
        return YamlReader.read(tree, PATH, unsaid)
                .flatMap(n -> Fields.of(n, "the settings of a site", unsaid))
                .map(f -> languages(f, unsaid))
                .map(all -> new Tongue(all, all.get(0)))
                .orElse(Tongue.only(LANGUAGES.get(0)));
    }

    private static List<String> languages(Fields f, Diagnostics diagnostics) {
        Optional<String> one = f.word("language", LANGUAGES, l -> l);
        List<String> several = f.texts("languages").stream()
                .flatMap(s -> Values.word(s, "languages", LANGUAGES, l -> l, diagnostics).stream())
                .distinct()
                .toList();
        if (f.has("language") && f.has("languages")) {
            diagnostics.error(
                    "two-languages",
                    f.span("language"),
                    "both language and languages are given",
                    "write language: en for one, or languages: [en, cy] for both, the main one first");
        }
        return several.isEmpty() ? List.of(one.orElse(LANGUAGES.get(0))) : several;
    }

    /** Reads the settings; where there are none to be read, a site with an empty title after a diagnostic. */
    public static Site read(SourceTree tree, Diagnostics diagnostics) {
        if (tree.bytes(PATH).isEmpty()) {
            diagnostics.error(
                    "missing-file",
                    Span.of(PATH),
                    "there is no " + PATH,
                    "a site folder has content/ and data/, and data/site.yaml with at least a title");
        }
        return YamlReader.read(tree, PATH, diagnostics)
                .flatMap(n -> Fields.of(n, "the settings of a site", diagnostics))
                .map(f -> site(f, tree.tongue(), diagnostics))
                .orElseGet(() -> new Site(
                        "",
                        "",
                        tree.tongue(),
                        ZoneOffset.UTC,
                        "",
                        "",
                        false,
                        SmallCountRule.DEFAULT,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Set.of()));
    }

    private static Site site(Fields f, Tongue tongue, Diagnostics diagnostics) {
        languages(f, diagnostics);
        Site site = new Site(
                f.requiredText("title"),
                f.text("summary").orElse(""),
                tongue,
                zone(f, diagnostics),
                f.text("notice").orElse(""),
                f.text("licence").orElse(""),
                f.flag("first-draft").orElse(false),
                f.nested("disclosure", "what is said of disclosure", SiteReader::smallCounts)
                        .orElse(SmallCountRule.DEFAULT),
                f.text("contact").orElse(""),
                base(f, diagnostics),
                accent(f, diagnostics),
                f.flag("chart-gallery").orElse(false),
                f.flag("booklets").orElse(false),
                leftOut(f, diagnostics));
        f.close();
        return site;
    }

    private static Set<SitePart> leftOut(Fields f, Diagnostics diagnostics) {
        return f.texts("leave-out").stream()
                .flatMap(s -> Values.word(s, "leave-out", SitePart.words(), w -> w, diagnostics).stream())
                .map(SitePart::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Accent> accent(Fields f, Diagnostics diagnostics) {
        return Accent.read(
                f.text("accent").orElse(""),
                f.span("accent"),
                f.text("accent-dark").orElse(""),
                f.span("accent-dark"),
                diagnostics);
    }

    /** Where the site will stand: an address of a folder, which others can be made of by adding a path. */
    private static Optional<URI> base(Fields f, Diagnostics diagnostics) {
        Optional<URI> address = f.address("base-url");
        Optional<URI> sound = address.map(URI::normalize)
                .filter(u -> u.getScheme().equals("https")
                        && u.getHost() != null
                        && u.getRawUserInfo() == null
                        && u.getRawQuery() == null
                        && u.getRawFragment() == null
                        && !u.getRawPath().contains("//"))
                .map(u -> u.getRawPath().endsWith("/") ? u : URI.create(u + "/"));
        if (address.isPresent() && sound.isEmpty()) {
            diagnostics.error(
                    "bad-value",
                    f.span("base-url"),
                    "\"" + address.get() + "\" is not an address that the site's pages could stand at",
                    "write it with https and without ? or #, such as https://example.org/places/");
        }
        return sound;
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
