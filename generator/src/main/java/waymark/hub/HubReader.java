package waymark.hub;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.markdown.Document;
import waymark.format.markdown.FrontMatter;
import waymark.format.markdown.MarkdownReader;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Node;
import waymark.language.Alphabet;
import waymark.language.Fallback;
import waymark.store.SourceTree;

/** Reads the hub's documents and gathers their topics. */
public final class HubReader {
    /** Where the hub's documents lie. */
    public static final String FOLDER = "content/hub";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final SourceTree tree;
    private final Diagnostics diagnostics;
    private final Set<String> knownIndicators;
    private final Map<String, String> topicTitles = new TreeMap<>();

    /** What topics are called in the language that is asked for, as far as a translation tells. */
    private final Map<String, String> topicNames = new TreeMap<>();

    private final Map<String, List<Node.Scalar>> relatedSpans = new HashMap<>();

    private HubReader(SourceTree tree, Set<String> knownIndicators, Diagnostics diagnostics) {
        this.tree = tree;
        this.knownIndicators = knownIndicators;
        this.diagnostics = diagnostics;
    }

    /** Reads all resources of a tree; indicators they name must be known. */
    public static Hub read(SourceTree tree, Set<String> knownIndicators, LocalDate today, Diagnostics diagnostics) {
        return new HubReader(tree, knownIndicators, diagnostics).hub(today);
    }

    private Hub hub(LocalDate today) {
        List<Resource> published = new ArrayList<>();
        Set<String> drafts = new HashSet<>();
        Map<String, String> paths = new TreeMap<>();
        for (String path : tree.under(FOLDER, ".md")) {
            Optional<Document> document = MarkdownReader.read(tree, path, diagnostics);
            String id = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
            checkName(id, path);
            String earlier = paths.putIfAbsent(id.toLowerCase(Locale.ROOT), path);
            if (earlier != null) {
                diagnostics.error(
                        "duplicate-resource",
                        Span.of(tree.display(path)),
                        "the resource \"" + id + "\" stands already at " + earlier,
                        "rename one of the two files");
            }
            boolean shown = document.isPresent() && document.get().isPublishedOn(today);
            if (shown) {
                Document original = document.get();
                resource(id, original)
                        .map(r -> tree.tongue().isMain() ? r : translated(r, original, today))
                        .ifPresent(published::add);
            } else {
                drafts.add(path);
            }
        }
        published.sort(
                Comparator.comparing(Resource::title, Alphabet.of(tree.tongue().asked()))
                        .thenComparing(Resource::id));
        checkRelated(published);
        return new Hub(published, topics(published), drafts);
    }

    /** JBake's names may hold more than ours, but what they become part of is an address. */
    private void checkName(String id, String path) {
        if (!NAME.matcher(id).matches()) {
            diagnostics.error(
                    "bad-id",
                    Span.of(tree.display(path)),
                    "\"" + id + "\" is not a valid file name",
                    "use letters, digits and hyphens: it becomes part of addresses");
        }
    }

    private Optional<Resource> resource(String id, Document document) {
        ResourceKeys keys = new ResourceKeys();
        return FrontMatter.read(document, diagnostics, f -> keys.read(f, knownIndicators, diagnostics))
                .map(m -> {
                    relatedSpans.put(id, keys.related);
                    return new Resource(
                            tree.tongue().main(),
                            id,
                            document.path(),
                            m.title(),
                            m.summary(),
                            keys.type,
                            keys.kind,
                            keys.author,
                            m.owner(),
                            keys.licence,
                            document.date(),
                            keys.reviewed,
                            m.reviewBy(),
                            topics(document),
                            keys.indicators,
                            keys.related.stream().map(Node.Scalar::text).toList(),
                            document.body(),
                            document.headings(),
                            document.words(),
                            m.titleSpan());
                });
    }

    private List<String> topics(Document document) {
        List<String> ids = new ArrayList<>();
        for (String tag : document.tags()) {
            String id = topicId(tag);
            if (id.isEmpty()) {
                diagnostics.error(
                        "bad-tag",
                        Span.of(tree.display(document.path())),
                        "no address can be made of the tag \"" + tag + "\"",
                        "use at least one letter from a to z, or a digit");
            } else {
                topicTitles.putIfAbsent(id, topicTitle(tag));
                ids.add(id);
            }
        }
        return ids.stream().distinct().toList();
    }

    private static String topicTitle(String tag) {
        return tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
    }

    /** The resource in the language that is asked for, if its translation may be shown. */
    private Resource translated(Resource original, Document document, LocalDate today) {
        return tree.translation(original.path())
                .flatMap(t -> MarkdownReader.read(tree, original.path(), t, diagnostics))
                .filter(d -> d.isPublishedOn(today))
                .flatMap(d -> translation(original, document, d))
                .orElseGet(original::untranslated);
    }

    private Optional<Resource> translation(Resource original, Document document, Document translation) {
        ResourceKeys keys = new ResourceKeys();
        return FrontMatter.read(translation, diagnostics, f -> keys.read(f, knownIndicators, diagnostics))
                .map(words -> {
                    topicNames(document.tags(), translation);
                    return original.in(tree.tongue().asked(), words, keys.kind, keys.author, translation);
                });
    }

    /** A translation's tags name the topics of the original's, one by one. */
    private void topicNames(List<String> tags, Document translation) {
        List<String> names = translation.tags();
        if (!names.isEmpty() && names.size() != tags.size()) {
            diagnostics.error(
                    "tags-differ",
                    Span.of(tree.translation(translation.path()).orElseThrow().display()),
                    names.size() + " tags stand where the original has " + tags.size(),
                    "translate each of its tags, in the same order, or leave the tags out");
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            topicNames.putIfAbsent(topicId(tags.get(i)), topicTitle(names.get(i)));
        }
    }

    private static String topicId(String tag) {
        String plain = Normalizer.normalize(tag, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private void checkRelated(List<Resource> published) {
        Set<String> ids = new HashSet<>();
        published.forEach(r -> ids.add(r.id()));
        relatedSpans.values().stream()
                .flatMap(List::stream)
                .filter(s -> !ids.contains(s.text()))
                .forEach(s -> diagnostics.notFound(
                        List.of(FOLDER + "/"),
                        "unknown-resource",
                        s.span(),
                        "\"" + s.text() + "\" is not a published resource of the hub",
                        Nearest.hint(s.text(), ids)));
    }

    private List<Topic> topics(List<Resource> published) {
        List<Topic> topics = new ArrayList<>();
        topicTitles.forEach((id, title) -> {
            List<Resource> members =
                    published.stream().filter(r -> r.topics().contains(id)).toList();
            if (!members.isEmpty()) {
                String fallback = tree.tongue().isMain() ? title : Fallback.mark(title);
                topics.add(new Topic(id, topicNames.getOrDefault(id, fallback), members));
            }
        });
        topics.sort(Comparator.comparing(Topic::title, Alphabet.of(tree.tongue().asked())));
        return topics;
    }

    /** The keys that only resources have. */
    private static final class ResourceKeys {
        String type = "";
        String kind = "";
        String author = "";
        String licence = "";
        Optional<LocalDate> reviewed = Optional.empty();
        List<String> indicators = List.of();
        List<Node.Scalar> related = List.of();

        void read(Fields f, Set<String> knownIndicators, Diagnostics diagnostics) {
            type = f.text("type").orElse("resource");
            kind = f.text("kind").orElse("");
            author = f.text("author").orElse("");
            licence = f.text("licence").orElse("");
            reviewed = f.date("reviewed");
            related = f.texts("related");
            List<Node.Scalar> named = f.texts("indicators");
            for (Node.Scalar s : named) {
                if (!knownIndicators.contains(s.text())) {
                    diagnostics.notFound(
                            List.of("data/indicators.yaml", "data/indicators/"),
                            "unknown-indicator",
                            s.span(),
                            "\"" + s.text() + "\" is not an indicator of data/indicators.yaml",
                            Nearest.hint(s.text(), knownIndicators));
                }
            }
            indicators = named.stream().map(Node.Scalar::text).toList();
        }
    }
}
