import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a Waymark site folder whose hub are the 446 Markdown documents of digital.gov, written for Hugo.
 *
 * <p>Run as {@code java RealHub.java INTO [FROM]}; see README.md beside this file. It uses the JDK alone.
 */
public final class RealHub {
    private static final String ORIGIN = "https://digital.gov/";
    private static final Pattern KEY = Pattern.compile("([A-Za-z_]+):\\s*(.*)");
    private static final Pattern CODE = Pattern.compile(
            "\\{\\{[<%]\\s*([\\w-]+)((?:\\s+(?:[\\w-]+\\s*=\\s*)?(?:\"[^\"]*\"|[^\\s\"<>]+))*)\\s*[>%]}}");
    private static final String BOXES = "note|ring|box|card-policy|highlight|accordion";
    private static final Pattern PAIR = Pattern.compile("(?s)\\{\\{[<%]\\s*(" + BOXES + ")\\b([^{]*?)[>%]}}"
            + "((?:(?!\\{\\{[<%]\\s*(?:" + BOXES + ")\\b).)*?)\\{\\{[<%]\\s*/\\s*\\1\\s*[>%]}}");
    private static final Pattern SETTING = Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?(?:\"([^\"]*)\"|(\\S+))");

    /** HTML that Markdown can say as well; the rest is shown as text, with a warning each. */
    private static final String[][] TAGS = {
        {"br", "(?i)[ \\t]*<br ?/?>(?!\\s*\\|)(?=[ \\t]*\\n)", "  "},
        {"a", "(?is)<a [^>]*href=\"((?:https?:|mailto:|/)[^\"]+)\"[^>]*>(.*?)</a>", "[$2]($1)"},
        {"a within the page", "(?is)<a [^>]*href=\"#[^\"]*\"[^>]*>(.*?)</a>", "$1"},
        {"strong", "(?i)</?(?:strong|b)>", "**"},
        {"em", "(?i)</?(?:em|i)>", "*"},
        {"sup", "(?i)</?sup>", ""},
        {"h2", "(?is)<h2[^>]*>(.*?)</h2>", "\n\n## $1\n\n"},
        {"h3", "(?is)<h3[^>]*>(.*?)</h3>", "\n\n### $1\n\n"},
        {"p", "(?i)</?p>", "\n\n"},
        {"hr", "(?i)<hr ?/?>", "\n\n---\n\n"},
    };

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("]\\((/[^)\\s]*)\\)");

    private final Path from;
    private final Path into;
    private final Map<String, String> ids = new TreeMap<>();
    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, Map<String, Integer>> became = new TreeMap<>();

    private RealHub(Path from, Path into) {
        this.from = from;
        this.into = into;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: java RealHub.java INTO [FROM]   (FROM: ../shared/data)");
            System.exit(2);
        }
        Path from = Path.of(arguments.length > 1 ? arguments[1] : "../shared/data").resolve("hub-digitalgov");
        if (!Files.isDirectory(from)) {
            System.err.println("there is no " + from);
            System.exit(2);
        }
        new RealHub(from, Path.of(arguments[0])).write();
    }

    private void write() throws IOException {
        Files.createDirectories(into.resolve("content/hub"));
        Files.createDirectories(into.resolve("data/observations"));
        List<Path> documents = documents();
        Map<Path, Header> headers = new LinkedHashMap<>();
        for (Path document : documents) {
            Header header = Header.of(Files.readString(document));
            headers.put(document, header);
            titles.put(id(document), header.text("title").isEmpty() ? id(document) : header.text("title"));
            if (ids.put(plain(path(document)), id(document)) != null) {
                throw new IllegalStateException("two documents at " + path(document));
            }
        }
        headers.forEach(this::furtherAddresses);
        for (Path document : documents) {
            text("content/hub/" + id(document) + ".md", converted(document, headers.get(document)));
        }
        text("content/index.md", INDEX);
        text("data/site.yaml", SITE);
        text("data/places.csv", "area,name,type,parents,place\nUS,United States,nation,,\n");
        text("data/indicators.yaml", "themes: []\nindicators: []\n");
        text("data/comparators.yaml", "comparators: []\n");
        System.out.println("documents\t" + documents.size());
        became.forEach((kind, ways) ->
                ways.forEach((way, count) -> System.out.println(kind + "\t" + way + "\t" + count)));
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    // --- Names and addresses

    private String path(Path document) {
        return from.relativize(document).toString().replace('\\', '/').replaceAll("(/_index)?\\.md$", "");
    }

    /** The path without what Hugo leaves out of addresses; news are known by their date and name. */
    private String id(Path document) {
        String path = path(document).replaceAll("^news/\\d+/\\d+/", "");
        return path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** A document is meant by its file name too, by the address that its slug makes, and by former addresses. */
    private void furtherAddresses(Path document, Header header) {
        String path = path(document);
        List<String> addresses = new ArrayList<>(List.of(path.replaceAll("^.*/", "")));
        String slug = header.text("slug");
        if (!slug.isEmpty()) {
            Matcher news = Pattern.compile("news/(\\d+)/(\\d+)/\\d+-\\d+-(\\d+)-.*").matcher(path);
            addresses.add(
                    news.matches()
                            ? String.join("/", news.group(1), news.group(2), news.group(3), slug)
                            : path.replaceAll("[^/]*$", "") + slug);
        }
        addresses.addAll(header.list("aliases"));
        addresses.forEach(a -> ids.putIfAbsent(plain(a), id(document)));
    }

    private static String plain(String address) {
        return address.replaceAll("[#?].*$", "").replaceAll("\\.md$", "").replaceAll("^/|/$", "").replaceAll("/_index$", "");
    }

    /** Where an address of the site leads: to another document, or to what isn't among these. */
    private String target(String address) {
        String id = ids.get(plain(address));
        if (id != null) {
            return id + ".md";
        }
        return address.matches("[a-z]+:.*") ? address : ORIGIN + address.replaceAll("^/", "");
    }

    // --- Documents

    private String converted(Path document, Header header) {
        String id = id(document);
        String body = body(header.body());
        CODE.matcher(header.remarks).results().forEach(m -> note(m.group(1), "left out with a remark in the header"));
        StringBuilder text = new StringBuilder("---\ntitle: ").append(quoted(titles.get(id))).append('\n');
        String summary = header.text("summary").isEmpty() ? header.text("deck") : header.text("summary");
        if (!summary.isEmpty()) {
            text.append("summary: ").append(quoted(summary)).append('\n');
        }
        Matcher date = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(header.text("date"));
        if (date.find()) {
            text.append("date: ").append(date.group()).append('\n');
        }
        text.append("kind: ").append(kind(document)).append("\nlicence: CC0\n");
        List<String> authors = header.list("authors");
        if (!authors.isEmpty()) {
            text.append("author: ").append(quoted(String.join(", ", authors))).append('\n');
        }
        List<String> topics = header.list("topics").stream()
                .map(t -> t.toLowerCase(Locale.ROOT).replace('-', ' '))
                .distinct()
                .toList();
        if (!topics.isEmpty()) {
            text.append("tags: [").append(topics.stream().map(RealHub::quoted).collect(Collectors.joining(", ")));
            text.append("]\n");
        }
        text.append("---\n").append(body.strip()).append('\n');
        header.featured.forEach(f -> text.append(f));
        if (!header.text("source_url").isEmpty()) {
            text.append("\nFirst published at <").append(header.text("source_url").strip()).append(">\n");
        }
        if (!header.text("redirectto").isEmpty()) {
            String to = target(header.text("redirectto"));
            text.append("\nThis page has moved: [").append(to).append("](").append(to).append(")\n");
        }
        return text.toString();
    }

    private String kind(Path document) {
        String first = from.relativize(document).getName(0).toString();
        return switch (first) {
            case "guides" -> "guide";
            case "news" -> "news";
            case "topics" -> "topic page";
            case "communities" -> "community";
            case "services" -> "service";
            default -> "about";
        };
    }

    private String body(String body) {
        String text = body;
        for (Matcher inner = PAIR.matcher(text); inner.find(); inner = PAIR.matcher(text)) {
            text = inner.reset().replaceAll(m -> Matcher.quoteReplacement(pair(m)));
        }
        text = CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(code(m)));
        if (text.contains("{{<") || text.contains("{{%")) {
            throw new IllegalStateException("not understood: " + text.substring(text.indexOf("{{")).lines().findFirst());
        }
        for (String[] tag : TAGS) {
            Matcher m = Pattern.compile(tag[1]).matcher(text);
            long count = m.results().count();
            if (count > 0) {
                became.computeIfAbsent("HTML " + tag[0], k -> new TreeMap<>()).merge("Markdown", (int) count, Integer::sum);
                text = m.replaceAll(tag[2]);
            }
        }
        text = PICTURE.matcher(text).replaceAll(m -> {
            note("picture in Markdown", m.group(1).isBlank() ? "dropped" : "its words, set off");
            return Matcher.quoteReplacement(m.group(1).isBlank() ? "" : "*" + m.group(1).strip() + "*");
        });
        return LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement("](" + target(m.group(1)) + ")"));
    }

    /** A box with text in it becomes a quotation, its title in bold. */
    private String pair(MatchResult m) {
        Map<String, String> settings = settings(m.group(2));
        note(m.group(1), "its text, as a quotation");
        String inner = m.group(3).strip();
        String title = settings.getOrDefault("title", settings.getOrDefault("kicker", ""));
        String source = settings.getOrDefault("src", "");
        String head = title.isEmpty() ? "" : (title.contains("**") ? title : "**" + title.strip() + "**") + "\n\n";
        String foot = source.isEmpty() ? "" : "\n\n<" + source + ">";
        String quoted = (head + inner + foot).lines().map(l -> ("> " + l).strip()).collect(Collectors.joining("\n"));
        return "\n\n" + quoted + "\n\n";
    }

    private String code(MatchResult m) {
        Map<String, String> s = settings(m.group(2));
        String kind = m.group(1);
        return switch (kind) {
            case "ref", "link" -> {
                String to = target(s.get("0"));
                yield note(kind, to.endsWith(".md") ? "a link to the document" : "a link to digital.gov", to);
            }
            case "img", "img-right", "img-flexible", "asset-img", "legacy-img", "legacy-img-right" -> {
                String words = s.getOrDefault("caption", s.getOrDefault("alt", "")).strip();
                yield words.isEmpty()
                        ? note(kind, "dropped: the picture isn't among the documents", "")
                        : note(kind, "its words, set off", "\n\n*" + words + "*\n\n");
            }
            case "quote-block" -> {
                String cite = s.getOrDefault("cite", "").strip();
                String quote = "\n\n> " + s.get("text").strip() + (cite.isEmpty() ? "" : "\n>\n> — " + cite) + "\n\n";
                yield note(kind, "a quotation", quote);
            }
            case "youtube" -> {
                String title = s.getOrDefault("title", "Video");
                yield note(kind, "a link to the video", "[" + title + "](https://www.youtube.com/watch?v=" + s.get("id") + ")");
            }
            case "asset-static" -> note(
                    kind,
                    "a link to the file",
                    "[" + s.get("label") + "](https://s3.amazonaws.com/digitalgov/static/" + s.get("file") + ")");
            case "button" -> note(kind, "a link", "[" + s.get("text") + "](" + target(s.get("href")) + ")");
            case "featured-resource" -> {
                String to = target(s.get("link"));
                boolean known = to.endsWith(".md");
                String title = known ? titles.get(to.substring(0, to.length() - 3)) : to;
                String link = "\n\n[" + title + "](" + to + ")\n\n";
                yield note(kind, known ? "a link to the document" : "a link to digital.gov", link);
            }
            default -> throw new IllegalStateException("unknown shortcode: " + m.group());
        };
    }

    private void note(String kind, String way) {
        note(kind, way, "");
    }

    private String note(String kind, String way, String text) {
        became.computeIfAbsent(kind, k -> new TreeMap<>()).merge(way, 1, Integer::sum);
        return text;
    }

    /** Settings by their names; those without one by their numbers. */
    private static Map<String, String> settings(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher m = SETTING.matcher(text.strip());
        while (m.find()) {
            String name = m.group(1) == null ? String.valueOf(found.size()) : m.group(1);
            found.put(name, m.group(2) == null ? m.group(3) : m.group(2));
        }
        return found;
    }

    // --- Headers

    /** A header's texts and lists of texts, and the links that a topic's page features. */
    private static final class Header {
        private final Map<String, List<String>> values = new TreeMap<>();
        private final List<String> featured = new ArrayList<>();
        private final StringBuilder remarks = new StringBuilder();
        private String body = "";

        static Header of(String text) {
            Header header = new Header();
            List<String> lines = text.replace("\r\n", "\n").replace("\uFEFF", "").lines().toList();
            int end = lines.get(0).strip().equals("---") ? lines.subList(1, lines.size()).indexOf("---") + 1 : 0;
            if (end > 0) {
                header.read(lines.subList(1, end));
                header.body = String.join("\n", lines.subList(end + 1, lines.size()));
            } else {
                header.values.put("title", List.of(lines.get(0).replaceAll("^#+ *", "")));
                header.body = String.join("\n", lines.subList(1, lines.size()));
            }
            return header;
        }

        private void read(List<String> lines) {
            String key = "";
            for (String line : lines) {
                Matcher m = KEY.matcher(line);
                String item = line.strip();
                if (m.matches()) {
                    key = m.group(1);
                    values.put(key, new ArrayList<>());
                    if (!m.group(2).isBlank()) {
                        add(key, m.group(2));
                    }
                } else if (key.equals("featured_links")) {
                    feature(item);
                } else if (item.startsWith("- ")) {
                    add(key, item.substring(2));
                } else if (item.startsWith("#")) {
                    remarks.append(item).append('\n');
                } else if (!item.isEmpty() && !item.startsWith("#") && line.startsWith(" ") && !item.matches("[a-z_]+:.*")) {
                    add(key, item);
                }
            }
        }

        private void feature(String item) {
            Matcher m = KEY.matcher(item.replaceAll("^- ", ""));
            if (!m.matches() || m.group(2).isBlank()) {
                return;
            }
            String value = unquoted(m.group(2));
            switch (m.group(1)) {
                case "title" -> featured.add((item.startsWith("- ") ? "\n- " : "\n## ") + value + "\n");
                case "href" -> featured.add("  <" + value + ">\n");
                case "summary" -> featured.add("  " + value + "\n");
                default -> {}
            }
        }

        private void add(String key, String value) {
            String text = unquoted(value);
            if (!text.isEmpty() && values.containsKey(key)) {
                values.get(key).add(text);
            }
        }

        private static String unquoted(String value) {
            String text = value.strip();
            boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"))
                    && text.endsWith(text.substring(0, 1));
            String bare = quoted ? text.substring(1, text.length() - 1) : text.replaceAll("\\s+#.*$", "");
            return bare.replace("\\\"", "\"").replace("''", "'").replaceAll("^[>|]-?$", "").strip();
        }

        String text(String key) {
            return unquoted(String.join(" ", values.getOrDefault(key, List.of())));
        }

        List<String> list(String key) {
            return values.getOrDefault(key, List.of());
        }

        String body() {
            return body;
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void text(String path, String text) throws IOException {
        Files.writeString(into.resolve(path), text);
    }

    private static final String SITE =
            """
            title: Digital.gov
            summary: 446 documents on better digital services.
            language: en
            zone: America/New_York
            notice: From digital.gov, General Services Administration, as of 2025; a trial of Waymark.
            licence: CC0
            """;

    private static final String INDEX =
            """
            ---
            title: Digital.gov as a hub
            summary: Guides, topics, communities, services and news on better digital services.
            ---
            A trial of Waymark on real documents. Pictures aren't among them, and what Hugo's shortcodes became is listed in the
            programme that made this folder.
            """;
}
