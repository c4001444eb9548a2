package waymark.build;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.diagnostic.Span;
import waymark.network.Network;
import waymark.page.Output;
import waymark.page.site.LastChanges;
import waymark.page.site.SitePages;
import waymark.publish.Earlier;
import waymark.publish.HostFiles;
import waymark.publish.LinkCheck;
import waymark.publish.SiteMap;
import waymark.publish.offline.Binding;
import waymark.store.output.Sink;
import waymark.work.Workers;

/** Renders the pieces of a site into a sink, several at once; what it hands on doesn't depend on their order. */
final class Rendering {
    private final Languages languages;
    private final Archives archives;
    private final Binding binding;
    private final KeptPieces parts;
    private final Sink sink;
    private final LinkCheck links;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger charts = new AtomicInteger();
    private Unchanged unchanged = new Unchanged(List.of());

    Rendering(Languages languages, Archives archives, Binding binding, KeptPieces parts, Sink sink, LinkCheck links) {
        this.languages = languages;
        this.archives = archives;
        this.binding = binding;
        this.parts = parts;
        this.sink = sink;
        this.links = links;
    }

    int pages() {
        return pages.get();
    }

    int charts() {
        return charts.get();
    }

    /** Hands on style sheets, fonts and scripts, without what stands in booklets only. */
    void assets(SortedMap<String, byte[]> assets) {
        assets.forEach((path, bytes) -> {
            if (path.equals(Binding.OWN_STYLE)) {
                return;
            }
            sink.put(path, bytes, "templates/" + path);
            parts.made(KeptPieces.REST, path, "templates/" + path, KeptPiece.OfPage.NONE);
            archives.common(path, bytes);
            if (path.endsWith(".css")) {
                links.style(path, bytes, bytes.length, Span.of("templates/" + path));
            } else {
                links.file(path);
            }
        });
    }

    /** Hands on what servers and search engines read, once all pages are known. */
    void forServers(Network network) {
        Optional<URI> base = network.site().baseAddress();
        HostFiles.files(base.map(URI::getRawPath).orElse("/"), network.site().booklets())
                .forEach((path, bytes) -> file(path, "what servers read", bytes));
        base.ifPresent(b -> SiteMap.files(b, links.listed(), new LastChanges(network)::of, !network.preview())
                .forEach((path, bytes) -> file(path, "the map of the site", bytes)));
    }

    private void file(String path, String owner, byte[] bytes) {
        sink.put(path, bytes, owner);
        parts.made(KeptPieces.REST, path, owner, KeptPiece.OfPage.NONE);
        links.file(path);
    }

    /** Takes over what stays as it is live, before all else: what is made is held against it. */
    void keep(List<SitePages.Piece> all, Workers workers) {
        workers.each(all, parts::same);
        unchanged = parts.unchanged();
        sink.keep(unchanged.files(), unchanged::owner);
        links.kept(unchanged, unchanged.listed());
        for (KeptPiece piece : unchanged.pieces()) {
            pages.addAndGet(piece.packed().pages());
            charts.addAndGet(piece.packed().charts());
        }
        for (SitePages.Piece piece : all) {
            if (piece.common() && parts.same(piece).isPresent()) {
                parts.same(piece).stream()
                        .flatMap(k -> k.files().all())
                        .forEach(f -> archives.common(f.path(), parts.bytes(f)));
                archives.commonDone();
            }
        }
    }

    /** What the last build has left live. */
    Earlier earlier() {
        return parts.earlier(unchanged.files());
    }

    /** Composes, renders and hands on the pieces that don't stay, those first that no place has for itself: places wait for them. */
    void pieces(List<SitePages.Piece> pieces, Workers workers, Progress progress) {
        int places = (int) pieces.stream().filter(p -> p.place().isPresent()).count();
        List<SitePages.Piece> anew = pieces.stream()
                .filter(p -> parts.same(p).isEmpty())
                .sorted(Comparator.comparing(p -> !p.common()))
                .toList();
        AtomicInteger done = new AtomicInteger(
                places - (int) anew.stream().filter(p -> p.place().isPresent()).count());
        workers.each(anew, piece -> {
            compose(piece);
            piece.place().ifPresent(p -> progress.done(done.incrementAndGet(), places));
            return piece;
        });
    }

    private void compose(SitePages.Piece piece) throws InterruptedException {
        if (piece.common()) {
            try {
                piece.compose(output -> archives.common(output.path(), stage(piece, output)));
            } finally {
                archives.commonDone();
            }
        } else {
            composeOwn(piece);
        }
    }

    private void composeOwn(SitePages.Piece piece) throws InterruptedException {
        Archives.OfPlace own = archives.place();
        Booklets booklets = new Booklets(binding);
        piece.compose(output -> {
            if (output instanceof Output.Archive archive) {
                own.open(archive);
            } else if (output instanceof Output.Archived archived) {
                own.add(archived.archive(), archived.path(), rendered(archived.output()));
            } else if (output instanceof Output.Booklet booklet) {
                booklets.open(booklet, rendered(booklet.frame()));
            } else {
                byte[] bytes = stage(piece, output);
                own.add(output.path(), bytes);
                booklets.add(output.path(), bytes);
            }
        });
        own.finished().forEach(archive -> stage(piece, archive));
        booklets.finish((booklet, bytes) -> stage(piece, booklet, bytes));
    }

    /** Hands an output on, and returns its bytes. */
    private byte[] stage(SitePages.Piece piece, Output output) {
        byte[] bytes = rendered(output);
        stage(piece, output, bytes);
        return bytes;
    }

    private void stage(SitePages.Piece piece, Output output, byte[] bytes) {
        sink.put(output.path(), bytes, output.owner());
        KeptPiece.OfPage made = KeptPiece.OfPage.NONE;
        Span owner = Span.of(output.path());
        if (output instanceof Output.Page) {
            LinkCheck.Seen seen = links.page(output.path(), bytes, bytes.length, owner);
            made = KeptPiece.OfPage.of(seen.charts(), seen.listed());
        } else if (output instanceof Output.Booklet) {
            links.booklet(output.path(), bytes, bytes.length, owner);
            made = KeptPiece.OfPage.BOUND;
        } else {
            links.file(output.path());
        }
        pages.addAndGet(made.isPage() ? 1 : 0);
        charts.addAndGet(made.charts());
        parts.made(piece.name(), output.path(), output.owner(), made);
    }

    private byte[] rendered(Output output) {
        if (output instanceof Output.Page page) {
            return languages.render(page);
        }
        if (output instanceof Output.File file) {
            return file.bytes();
        }
        throw new IllegalArgumentException("nothing to hand on by itself: " + output.path());
    }
}
