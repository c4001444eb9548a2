package waymark.page.linked;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Indicator;
import waymark.indicator.Source;
import waymark.network.Site;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.WebAddress;
import waymark.page.download.Licence;
import waymark.place.Area;

/**
 * Adds JSON-LD to a page's shell: where it stands, what may be taken away from it, what place it is about. It is data, which
 * browsers don't run, and written so that no text in it can end its element. Addresses are whole where the site has a base
 * address, and else relative to the page. Pages that search engines are asked to leave out tell them nothing.
 */
public final class JsonLd {
    private final Site site;
    private final Here here;
    private final Shell shell;
    private final List<Consumer<JsonWriter>> things = new ArrayList<>();

    public JsonLd(Site site, Here here, Shell shell) {
        this.site = site;
        this.here = here;
        this.shell = shell;
    }

    /** The way to the page, from the shell's trail by its own crumbs to its title. */
    public JsonLd trail(List<Link> crumbs, String title) {
        if (shell.noindex()) {
            return this;
        }
        List<Link> way = new ArrayList<>(shell.trail());
        way.addAll(crumbs);
        way.add(new Link(here.to(here.path()), title));
        things.add(json -> json.text("@type", "BreadcrumbList")
                .objects(
                        "itemListElement",
                        way,
                        (item, link) -> item.text("@type", "ListItem")
                                .number("position", way.indexOf(link) + 1)
                                .text("name", link.text())
                                .text("item", whole(link.href()))));
        return this;
    }

    private String whole(String href) {
        return WebAddress.of(site, here)
                .map(page -> URI.create(page).resolve(href).toString())
                .orElse(href);
    }

    /** The place that the page is about, with the areas that it lies in. */
    public JsonLd place(Area area, String about, List<Area> within) {
        things.add(json -> {
            area(json, area);
            json.textIfAny("description", about).text("url", WebAddress.to(site, here, here.path()));
            if (!within.isEmpty()) {
                json.objects("containedInPlace", within, JsonLd::area);
            }
        });
        return this;
    }

    private static void area(JsonWriter json, Area area) {
        json.text("@type", "AdministrativeArea").text("name", area.name()).text("identifier", area.code());
    }

    /** Figures that may be taken away, which are only looked at where the page tells of them. */
    public JsonLd dataset(Supplier<Dataset> dataset) {
        things.add(json -> {
            Dataset d = dataset.get();
            json.text("@type", "Dataset")
                    .text("name", d.name())
                    .text("description", d.about() + (site.notice().isEmpty() ? "" : " " + site.notice()))
                    .text("url", WebAddress.to(site, here, here.path()))
                    .text("inLanguage", site.language())
                    .flag("isAccessibleForFree", true)
                    .textIfAny("temporalCoverage", d.coverage());
            d.area().ifPresent(a -> json.object("spatialCoverage", p -> area(p, a)));
            json.objects("creator", makers(d), JsonLd::organization);
            json.object("publisher", p -> organization(p, site.title()));
            origin(json, d.sources());
            d.edition()
                    .ifPresent(m -> json.text("version", m.id())
                            .text("datePublished", m.on().toLocalDate().toString()));
            json.texts(
                    "variableMeasured",
                    d.indicators().stream().map(Indicator::title).toList());
            if (!d.files().isEmpty()) {
                json.objects("distribution", d.files(), this::file);
            }
        });
        return this;
    }

    private static List<String> makers(Dataset d) {
        return d.sources().stream()
                .map(s -> s.publisher().isEmpty() ? s.name() : s.publisher())
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }

    private static void organization(JsonWriter json, String name) {
        json.text("@type", "Organization").text("name", name);
    }

    /** Licences by address where they have one, and where the figures are from. */
    private static void origin(JsonWriter json, List<Source> sources) {
        List<String> licences = sources.stream()
                .map(Source::licence)
                .filter(l -> !l.isEmpty())
                .map(l -> Licence.of(l).map(Licence::address).orElse(l))
                .distinct()
                .toList();
        if (!licences.isEmpty()) {
            json.texts("license", licences);
        }
        List<String> origins = sources.stream()
                .flatMap(s -> s.url().stream())
                .map(URI::toString)
                .distinct()
                .toList();
        if (!origins.isEmpty()) {
            json.texts("isBasedOn", origins);
        }
    }

    private void file(JsonWriter json, String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        json.text("@type", "DataDownload")
                .text("encodingFormat", ending.equals("csv") ? "text/csv" : "application/json")
                .text("contentUrl", WebAddress.to(site, here, path));
    }

    /** The shell with what was told. */
    public Shell shell() {
        if (shell.noindex() || things.isEmpty()) {
            return shell;
        }
        String json = JsonWriter.line(root -> root.text("@context", "https://schema.org")
                .objects("@graph", things, (thing, told) -> told.accept(thing)));
        return shell.telling(Optional.of(new Markup(safe(json))));
    }

    /** Nothing in it ends the element that it stands in, or a line of a script. */
    static String safe(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<' -> safe.append("\\u003c");
                case '>' -> safe.append("\\u003e");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
