package waymark.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waymark.edition.Publication;
import waymark.format.markdown.Part;

/** Finds the texts of places that texts elsewhere link to. */
final class CrossLinks {
    private static final String PLACES = "content/places/";
    private static final String ENDING = ".md";

    private final Set<String> found = new TreeSet<>();

    private CrossLinks() {}

    /** The linked texts, each as its place and its file name without the ending: {@code northbridge/index}. */
    static Set<String> of(Network network) {
        CrossLinks links = new CrossLinks();
        network.texts().published().forEach(t -> links.add(t.body(), ""));
        network.hub().resources().forEach(r -> links.add(r.body(), ""));
        for (Section section : network.sections()) {
            section.working().ifPresent(links::add);
            section.editions().forEach(links::add);
        }
        return links.found;
    }

    private void add(Publication publication) {
        String own = publication.place().id() + "/";
        publication.narratives().published().forEach(n -> add(n.body(), own));
    }

    private void add(List<Part> body, String own) {
        for (Part part : body) {
            if (part instanceof Part.LinkOpen link && link.target() instanceof Part.ToDocument to) {
                text(to.path()).filter(t -> own.isEmpty() || !t.startsWith(own)).ifPresent(found::add);
            }
        }
    }

    /** Whether a link in a text of a place leads to a text of another one. */
    static boolean leadsFrom(String place, Part.LinkOpen link) {
        return link.target() instanceof Part.ToDocument to
                && text(to.path()).filter(t -> !t.startsWith(place + "/")).isPresent();
    }

    private static Optional<String> text(String path) {
        if (!path.startsWith(PLACES)) {
            return Optional.empty();
        }
        String rest = path.substring(PLACES.length());
        String file = rest.indexOf('/') < 0 ? rest + "/index" : rest;
        return Optional.of(file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file);
    }
}
