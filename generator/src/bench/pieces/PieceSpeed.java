import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.indicator.TableReport;
import waymark.network.EvidenceReader;
import waymark.network.Moment;
import waymark.network.Network;
import waymark.network.NetworkReader;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.site.SitePages;
import waymark.publish.LinkCheck;
import waymark.render.MessagesReader;
import waymark.render.Renderer;
import waymark.render.SiteLists;
import waymark.render.TemplateTree;
import waymark.search.Entry;
import waymark.search.IndexScripts;
import waymark.search.Kind;
import waymark.store.FolderTree;

/**
 * What the pieces of a build cost one thread: processor time and allocated bytes for each row, page and entry, after Java has
 * compiled them.
 */
final class PieceSpeed {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM = 3;
    private static final int ROUNDS = 5;
    private static final int ENTRIES = 5000;

    private final Path site;
    private final LocalDate today;
    private final FolderTree tree;
    private final TemplateTree templates;
    private final Messages words;
    private final Network network;

    /** How often something was done, and a number that keeps it from being left out. */
    private record Done(long times, long proof) {}

    private PieceSpeed(Path site, LocalDate today) {
        Diagnostics diagnostics = new Diagnostics();
        this.site = site;
        this.today = today;
        this.tree = FolderTree.open(site, diagnostics);
        this.templates = TemplateTree.of(tree);
        this.words = MessagesReader.read(templates, "en", diagnostics);
        this.network = network();
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException(diagnostics.sorted().toString());
        }
    }

    public static void main(String[] arguments) {
        PieceSpeed all = new PieceSpeed(Path.of(arguments[0]), LocalDate.parse(arguments[1]));
        System.out.printf(Locale.ROOT, "%-44s %10s %12s %12s%n", "", "times", "µs each", "bytes each");
        all.measure("rows of observations, read", all::rows);
        all.measure("sources of a place, read whole", all::read);
        all.measure("outputs of places, composed", () -> all.compose(new ArrayList<>()));
        all.pages();
        all.measure("entries of a search index of " + ENTRIES, PieceSpeed::search);
    }

    private void measure(String what, Supplier<Done> work) {
        double[] micros = new double[ROUNDS];
        double[] bytes = new double[ROUNDS];
        long times = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            long thread = Thread.currentThread().getId();
            long allocated = THREADS.getThreadAllocatedBytes(thread);
            long start = THREADS.getCurrentThreadCpuTime();
            Done done = work.get();
            long cpu = THREADS.getCurrentThreadCpuTime() - start;
            if (done.proof() == Long.MIN_VALUE) {
                throw new IllegalStateException();
            }
            times = done.times();
            if (round >= 0) {
                micros[round] = cpu / 1000.0 / times;
                bytes[round] = (THREADS.getThreadAllocatedBytes(thread) - allocated) / (double) times;
            }
        }
        Arrays.sort(micros);
        Arrays.sort(bytes);
        System.out.printf(
                Locale.ROOT, "%-44s %,10d %12.1f %,12.0f%n", what, times, micros[ROUNDS / 2], bytes[ROUNDS / 2]);
    }

    private Done rows() {
        long figures = EvidenceReader.read(FolderTree.open(site, new Diagnostics()), new Diagnostics())
                .observations()
                .reports()
                .stream()
                .mapToLong(TableReport::figures)
                .sum();
        return new Done(figures, figures);
    }

    private Network network() {
        Moment now = new Moment(Optional.of(today), Instant.EPOCH);
        return NetworkReader.read(tree, tree.editions(), now, false, new Diagnostics())
                .network();
    }

    private Done read() {
        Network read = network();
        return new Done(read.sections().size(), read.hub().resources().size());
    }

    private Done compose(List<Output> into) {
        SitePages.of(network, words, today).stream()
                .filter(p -> p.place().isPresent())
                .forEach(p -> p.compose(into::add));
        return new Done(into.size(), into.hashCode());
    }

    /** The pages of places by their templates: what a template asks for later is composed while it is rendered. */
    private void pages() {
        Renderer renderer = Renderer.create(templates, words, SiteLists.EMPTY, new Diagnostics());
        List<Output> names = new ArrayList<>();
        compose(names);
        names.stream()
                .filter(Output.Page.class::isInstance)
                .map(o -> ((Output.Page) o).template())
                .distinct()
                .sorted()
                .forEach(template -> {
                    List<List<Output.Page>> fresh = new ArrayList<>();
                    for (int i = 0; i < WARM + ROUNDS; i++) {
                        List<Output> outputs = new ArrayList<>();
                        compose(outputs);
                        fresh.add(outputs.stream()
                                .filter(o -> o instanceof Output.Page p && p.template().equals(template))
                                .map(o -> (Output.Page) o)
                                .toList());
                    }
                    measure(template + ", rendered", () -> render(renderer, fresh.remove(0)));
                });
        Map<String, byte[]> html = new TreeMap<>();
        names.stream()
                .filter(Output.Page.class::isInstance)
                .map(o -> (Output.Page) o)
                .forEach(p -> html.put(p.path(), renderer.render(p.template(), p.view())));
        measure("pages, looked through for links", () -> links(html));
    }

    private static Done render(Renderer renderer, List<Output.Page> pages) {
        long bytes = 0;
        for (Output.Page page : pages) {
            bytes += renderer.render(page.template(), page.view()).length;
        }
        return new Done(pages.size(), bytes);
    }

    private static Done links(Map<String, byte[]> html) {
        LinkCheck links = new LinkCheck();
        html.forEach((path, bytes) -> links.page(path, bytes, bytes.length, Span.of(path)));
        return new Done(html.size(), links.listed().size());
    }

    private static Done search() {
        List<String> syllables = List.of("ash", "bar", "cal", "den", "el", "far", "gil", "hol", "ket", "lan", "mor", "nor");
        List<Entry> entries = IntStream.range(0, ENTRIES)
                .mapToObj(i -> {
                    String name = syllables.get(i % 12) + syllables.get(i / 12 % 12) + syllables.get(i / 144 % 12) + i % 7;
                    return new Entry(
                            "places/" + i + "/index.html", Kind.PLACE, "p" + i, name, List.of(), List.of("What we do"),
                            List.of("North"), "A place by the river, with a bridge and a market.", List.of("E" + i), "",
                            List.of());
                })
                .toList();
        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
        IndexScripts.Labels labels =
                new IndexScripts.Labels(kinds, List.of("the", "a"), "{0} found", "no {0}", "all", "en");
        long bytes = IndexScripts.of(entries, labels, IndexScripts.LIMIT).stream()
                .mapToLong(s -> s.bytes().length)
                .sum();
        return new Done(entries.size(), bytes);
    }
}
