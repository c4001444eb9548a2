package waymark.page;

import java.util.List;
import java.util.Optional;
import waymark.edition.Publication;
import waymark.format.markdown.Document;
import waymark.format.markdown.Part;
import waymark.hub.HubReader;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.Site;
import waymark.network.SitePart;

/** Knows at which address a document or an indicator stands, if it stands anywhere. */
public final class LinkTargets {
    private static final String PLACES = "content/places/";

    private final Network network;

    public LinkTargets(Network network) {
        this.network = network;
    }

    /** The address of a target named by the network's own texts or the hub's. */
    public Optional<String> address(Part.Target target) {
        if (target instanceof Part.ToIndicator to) {
            return network.evidence()
                    .catalogue()
                    .indicator(to.indicator())
                    .filter(i -> network.site().has(SitePart.COMPARISONS))
                    .map(i -> Addresses.across(i.id()));
        }
        return document((Part.ToDocument) target);
    }

    /** The address of a target named by a publication's texts, its own pages first. */
    public Optional<String> address(Part.Target target, Publication publication, String folder) {
        if (target instanceof Part.ToIndicator to) {
            return publication
                    .evidence()
                    .catalogue()
                    .indicator(to.indicator())
                    .filter(i -> publication
                            .evidence()
                            .observed(i, publication.place().area()))
                    .map(i -> Addresses.indicator(folder, i.id()))
                    .or(() -> address(target));
        }
        Part.ToDocument to = (Part.ToDocument) target;
        String own = PLACES + publication.place().id() + "/";
        return to.path().startsWith(own)
                ? inPlace(to, to.path().substring(own.length()), publication, folder)
                : address(target);
    }

    private Optional<String> document(Part.ToDocument to) {
        String path = to.path();
        if (path.startsWith(HubReader.FOLDER + "/")) {
            return network.hub().resources().stream()
                    .filter(r -> r.path().equals(path))
                    .map(r -> withFragment(Addresses.resource(r.id()), to, r.headings()))
                    .findFirst();
        }
        if (path.startsWith(PLACES)) {
            String rest = path.substring(PLACES.length());
            int slash = rest.indexOf('/');
            String place = slash < 0 ? rest : rest.substring(0, slash);
            String file = slash < 0 ? "index.md" : rest.substring(slash + 1);
            return network.section(place)
                    .flatMap(Section::current)
                    .flatMap(p -> inPlace(to, file, p, Addresses.place(place)));
        }
        return network.texts().published().stream()
                .filter(t -> t.path().equals(path))
                .map(t -> withFragment(
                        t.slug().equals("index") ? Addresses.HOME : Addresses.networkText(t.slug()), to, t.headings()))
                .findFirst();
    }

    private Optional<String> inPlace(Part.ToDocument to, String file, Publication publication, String folder) {
        String slug = file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
        return publication
                .narratives()
                .of(slug)
                .map(n -> withFragment(textAddress(network.site(), slug, publication, folder), to, n.headings()));
    }

    /** Where a publication's text stands: its story on the home page, a theme's on the theme's, others by themselves. */
    public static String textAddress(Site site, String slug, Publication publication, String folder) {
        if (slug.equals("index")) {
            return folder + "index.html";
        }
        return site.has(SitePart.THEMES)
                        && publication.evidence().catalogue().theme(slug).isPresent()
                ? Addresses.theme(folder, slug)
                : Addresses.text(folder, slug);
    }

    /** The address down to the heading that is meant; an edition's links outlive headings of other texts. */
    private static String withFragment(String address, Part.ToDocument to, List<Document.Heading> headings) {
        return to.fragment()
                .filter(f -> headings.stream().anyMatch(h -> h.id().equals(f)))
                .map(f -> address + "#" + f)
                .orElse(address);
    }
}
