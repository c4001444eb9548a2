package waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.YamlLines;
import waymark.indicator.Catalogue;
import waymark.indicator.Observations;
import waymark.indicator.TableReport;
import waymark.indicator.profile.OtherColumns;
import waymark.indicator.table.ObservationReader;
import waymark.intake.guess.Guess;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.SourceTree;

/**
 * A table read as a build would read it, once its new indicators stand in the catalogue.
 *
 * @param observations its figures
 * @param report what became of its records; nothing if no profile could be fitted to it
 * @param catalogue with the indicators that are new
 * @param unlisted the areas that the site doesn't list
 */
record Reading(
        Observations observations,
        Optional<TableReport> report,
        Catalogue catalogue,
        List<TableReport.Name> unlisted,
        Areas areas) {
    /** Reads twice: first to see which names are new, then with them. Faults of the second time are told. */
    static Reading of(Source source, TableForm form, Surroundings site, Diagnostics diagnostics) {
        Map<String, byte[]> profile = new LinkedHashMap<>();
        form.draft()
                .ifPresent(
                        d -> profile.put(source.profilePath(), d.yaml(List.of()).getBytes(StandardCharsets.UTF_8)));
        SourceTree tree = source.in(site.profilesAlone(), profile);
        Set<String> names = new LinkedHashSet<>(columnsOfValues(form, site));
        Observations first = ObservationReader.read(
                tree, site.areas(), catalogue(source, site, fresh(names, site)), new Diagnostics());
        TableReport.Unlisted unlisted =
                first.reports().stream().findFirst().map(TableReport::unlisted).orElse(TableReport.Unlisted.NOTHING);
        unlisted.indicators().forEach(n -> names.add(n.code()));
        Catalogue catalogue = catalogue(source, site, fresh(names, site));
        Areas areas = site.listed() ? site.areas() : listed(unlisted.areas());
        Observations observations = ObservationReader.read(tree, areas, catalogue, diagnostics);
        return new Reading(
                observations,
                observations.reports().stream().findFirst(),
                catalogue,
                site.listed() ? unlisted.areas() : List.of(),
                areas);
    }

    /** Where a profile takes columns for values by the catalogue's labels: those of numbers that it doesn't name. */
    private static List<String> columnsOfValues(TableForm form, Surroundings site) {
        if (form.profile().others() != OtherColumns.VALUES) {
            return List.of();
        }
        Guess guess = Guess.of(form.table(), form.sniffed(), site.areas().codes(), site.names());
        return guess.numeric().stream()
                .filter(n -> !KnownColumns.has(form.profile(), n))
                .filter(n -> waymark.indicator.period.PeriodParser.parse(n).isEmpty())
                .toList();
    }

    /** The names that the catalogue doesn't have, with the ids that they would get. */
    private static Map<String, String> fresh(Set<String> names, Surroundings site) {
        Set<String> ids = new LinkedHashSet<>(site.catalogue().ids());
        Map<String, String> fresh = new LinkedHashMap<>();
        for (String name : names) {
            if (!name.isEmpty() && site.catalogue().named(name).isEmpty()) {
                String id = Source.id(name);
                String free = id;
                for (int number = 2; !ids.add(free); number++) {
                    free = id + "-" + number;
                }
                fresh.put(free, name);
            }
        }
        return fresh;
    }

    private static Catalogue catalogue(Source source, Surroundings site, Map<String, String> fresh) {
        if (fresh.isEmpty()) {
            return site.catalogue();
        }
        YamlLines entries = new YamlLines().raw("indicators:");
        fresh.forEach((id, label) ->
                entries.raw("  - {id: " + YamlLines.scalar(id) + ", label: " + YamlLines.scalar(label) + "}"));
        byte[] yaml = entries.toString().getBytes(StandardCharsets.UTF_8);
        return site.with(source.cataloguePath(), yaml, source);
    }

    /** Areas for all names of a table; one that some rows give a code and others not is one area. */
    private static Areas listed(List<TableReport.Name> names) {
        Set<String> coded = names.stream()
                .filter(n -> !n.code().isEmpty())
                .map(TableReport.Name::label)
                .collect(Collectors.toUnmodifiableSet());
        List<Area> areas = names.stream()
                .filter(n -> !n.code().isEmpty() || !coded.contains(n.label()))
                .map(n -> new Area(
                        n.code().isEmpty() ? Source.id(n.label()) : n.code(),
                        n.label().isEmpty() ? n.code() : n.label(),
                        "area",
                        List.of(),
                        Span.of(PlaceReader.PATH)))
                .toList();
        return new Areas(areas, List.of());
    }
}
