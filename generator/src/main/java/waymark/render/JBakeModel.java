package waymark.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.model.TemplateModel;

/** Turns our lists into the names that JBake's template authors know: {@code published_posts}, {@code tags} … */
final class JBakeModel {
    /** JBake's order: the newest first. What has no date comes last; JBake would take the file's time. */
    private static final Comparator<SiteDocument> NEWEST_FIRST = Comparator.comparing(
                    (SiteDocument d) -> d.date().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(SiteDocument::uri);

    private JBakeModel() {}

    /** What every template sees, whatever it renders. */
    static TemplateModel shared(SiteLists lists, JBakeConfiguration settings) {
        List<SiteDocument> sorted =
                lists.documents().stream().sorted(NEWEST_FIRST).toList();
        TemplateModel model = new TemplateModel();
        Map<String, String> config = new TreeMap<>();
        settings.getKeys().forEachRemaining(k -> {
            if (settings.get(k) instanceof String value) {
                config.put(k.replace('.', '_'), value);
            }
        });
        config.putAll(lists.config());
        model.put(ModelAttributes.CONFIG, config);
        model.setVersion(settings.getVersion());
        List<DocumentModel> all = documents(sorted);
        model.put("published_content", all);
        model.put("all_content", all);
        settings.getDocumentTypes().forEach(type -> {
            List<DocumentModel> typed =
                    all.stream().filter(d -> d.getType().equals(type)).toList();
            model.put(type + "s", typed);
            model.put("published_" + type + "s", typed);
        });
        tags(lists, all, model);
        return model;
    }

    private static List<DocumentModel> documents(List<SiteDocument> documents) {
        return documents.stream().map(JBakeModel::document).toList();
    }

    private static void tags(SiteLists lists, List<DocumentModel> all, TemplateModel model) {
        Set<String> names = new TreeSet<>();
        all.forEach(d -> names.addAll(List.of(d.getTags())));
        model.put(ModelAttributes.ALLTAGS, names);
        model.put(
                ModelAttributes.TAGS,
                names.stream().map(n -> tag(n, lists, all)).toList());
    }

    private static TemplateModel tag(String name, SiteLists lists, List<DocumentModel> all) {
        List<DocumentModel> tagged =
                all.stream().filter(d -> List.of(d.getTags()).contains(name)).toList();
        TemplateModel tag = new TemplateModel();
        tag.setName(name);
        tag.setUri(lists.tagPages().getOrDefault(name, ""));
        tag.put(ModelAttributes.TAGGED_DOCUMENTS, tagged);
        tag.put(
                ModelAttributes.TAGGED_POSTS,
                tagged.stream().filter(d -> d.getType().equals("post")).toList());
        return tag;
    }

    /** A document as {@code content}, and in lists. */
    static DocumentModel document(SiteDocument document) {
        DocumentModel model = new DocumentModel();
        model.putAll(document.header());
        model.setUri(document.uri());
        model.setNoExtensionUri(document.uri().replaceAll("(^|/)index\\.html$", "$1"));
        model.setRootPath(document.rootPath());
        model.setType(document.type());
        model.setTitle(document.title());
        model.setStatus(ModelAttributes.Status.PUBLISHED);
        model.setTags(document.tags().toArray(String[]::new));
        model.put(ModelAttributes.BODY, document.body());
        document.date()
                .ifPresent(d ->
                        model.setDate(Date.from(d.atStartOfDay(ZoneOffset.UTC).toInstant())));
        return model;
    }
}
