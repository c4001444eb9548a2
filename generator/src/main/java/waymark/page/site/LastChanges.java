package waymark.page.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.hub.Resource;
import waymark.network.Network;
import waymark.network.Section;
import waymark.page.Addresses;

/**
 * When pages last changed, for search engines: those of editions at their release, those of the hub when a resource was written or
 * reviewed. Nothing is said of others; no clock is asked.
 */
public final class LastChanges {
    private final Network network;
    private final Map<String, Optional<LocalDate>> folders = new HashMap<>();

    public LastChanges(Network network) {
        this.network = network;
        network.sections().forEach(this::place);
        List<Resource> resources = network.hub().resources();
        put(Addresses.HUB, resources.stream());
        resources.forEach(r -> put(Addresses.resource(r.id()), Stream.of(r)));
        resources.stream()
                .flatMap(r -> r.topics().stream())
                .distinct()
                .forEach(t -> put(
                        Addresses.topic(t),
                        resources.stream().filter(r -> r.topics().contains(t))));
    }

    private void place(Section section) {
        String place = section.place().id();
        section.current()
                .flatMap(Publication::edition)
                .ifPresent(m -> folders.put(Addresses.place(place), Optional.of(day(m))));
        section.editions().stream()
                .flatMap(p -> p.edition().stream())
                .forEach(m -> folders.put(Addresses.edition(place, m.id()), Optional.of(day(m))));
    }

    private LocalDate day(Manifest manifest) {
        return manifest.on().atZoneSameInstant(network.site().zone()).toLocalDate();
    }

    private void put(String page, Stream<Resource> resources) {
        Optional<LocalDate> newest = resources
                .flatMap(r -> Stream.of(r.date(), r.reviewed()).flatMap(Optional::stream))
                .max(Comparator.naturalOrder());
        folders.put(page.substring(0, page.lastIndexOf('/') + 1), newest);
    }

    /** The day on which a page changed last, by its path in the site. */
    public Optional<LocalDate> of(String path) {
        String folder = path;
        for (String other : network.site().tongue().others()) {
            folder = folder.startsWith(other + "/") ? folder.substring(other.length() + 1) : folder;
        }
        while (folder.indexOf('/') >= 0) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            Optional<LocalDate> known = folders.get(folder + "/");
            if (known != null) {
                return known;
            }
        }
        return Optional.empty();
    }
}
