package waymark.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import waymark.diagnostic.Span;
import waymark.edition.PlaceTexts;
import waymark.format.markdown.Document;
import waymark.format.markdown.Part;
import waymark.narrative.Narrative;
import waymark.narrative.Narratives;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.roadmap.RoadMap;
import waymark.store.cache.Packing;
import waymark.store.cache.Unpacking;

/**
 * A publication's texts with as much of them as other pages than the publication's own may tell, and other texts be held
 * against: titles, summaries, headings, links to other places; commitments and activities by their titles.
 */
final class Abridged {
    private final Packing out;

    private Abridged(Packing out) {
        this.out = out;
    }

    /** The texts of a place as bytes. */
    static byte[] packed(PlaceTexts texts, String place) {
        Packing out = new Packing();
        Abridged abridged = new Abridged(out);
        abridged.each(texts.narratives().published(), n -> abridged.text(n, place));
        abridged.each(texts.narratives().drafts().stream().sorted().toList(), out::text);
        out.number(texts.roadMap().isPresent() ? 1 : 0);
        texts.roadMap().ifPresent(abridged::roadMap);
        return out.packed();
    }

    private <T> void each(Collection<T> things, Consumer<T> one) {
        out.number(things.size());
        things.forEach(one);
    }

    private void text(Narrative n, String place) {
        out.text(n.language()).text(n.path()).text(n.slug()).text(n.title()).text(n.summary());
        out.number(n.order());
        each(links(n, place), this::link);
        each(n.headings(), h -> out.text(h.id()).number(h.level()).text(h.text()));
    }

    private static List<Part.LinkOpen> links(Narrative n, String place) {
        List<Part.LinkOpen> links = new ArrayList<>();
        for (Part part : n.body()) {
            if (part instanceof Part.LinkOpen link && CrossLinks.leadsFrom(place, link)) {
                links.add(link);
            }
        }
        return links;
    }

    private void link(Part.LinkOpen link) {
        Part.ToDocument to = (Part.ToDocument) link.target();
        Span at = link.span();
        out.text(at.file()).number(at.line()).number(at.column()).text(to.path());
        maybe(to.fragment());
    }

    private void roadMap(RoadMap map) {
        out.text(map.place()).text(map.title());
        each(map.commitments(), this::commitment);
    }

    private void commitment(Commitment c) {
        out.text(c.id()).text(c.title());
        maybe(c.why());
        each(c.outcomes(), o -> out.text(o.indicator().id()));
        each(c.activities(), this::activity);
    }

    private void activity(Activity a) {
        out.text(a.id()).text(a.title());
        each(a.resources(), r -> out.text(r.id()));
    }

    private void maybe(Optional<String> text) {
        out.number(text.isPresent() ? 1 : 0);
        text.ifPresent(out::text);
    }

    /** The texts again, from their bytes. */
    static PlaceTexts unpacked(byte[] packed) {
        Unpacking in = new Unpacking(packed);
        Narratives narratives = new Narratives(in.list(() -> text(in)), new HashSet<>(in.list(in::text)));
        Optional<RoadMap> map = in.number() == 1
                ? Optional.of(Bare.roadMap(in.text(), in.text(), in.list(() -> commitment(in))))
                : Optional.empty();
        return new PlaceTexts(narratives, map, new TreeMap<>());
    }

    private static Narrative text(Unpacking in) {
        return Bare.text(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.count(),
                in.list(() -> link(in)),
                in.list(() -> heading(in)));
    }

    private static Document.Heading heading(Unpacking in) {
        return Bare.heading(in.text(), in.count(), in.text());
    }

    private static Part link(Unpacking in) {
        Span at = new Span(in.text(), in.count(), in.count());
        return new Part.LinkOpen(at, new Part.ToDocument(in.text(), maybe(in)));
    }

    private static Commitment commitment(Unpacking in) {
        return Bare.commitment(in.text(), in.text(), maybe(in), in.list(in::text), in.list(() -> activity(in)));
    }

    private static Activity activity(Unpacking in) {
        return Bare.activity(in.text(), in.text(), in.list(in::text));
    }

    private static Optional<String> maybe(Unpacking in) {
        return in.number() == 1 ? Optional.of(in.text()) : Optional.empty();
    }
}
