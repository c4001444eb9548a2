package waymark.page.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import waymark.edition.Publication;
import waymark.hub.Hub;
import waymark.hub.Resource;
import waymark.hub.Topic;
import waymark.language.Alphabet;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.NetworkFeeds;
import waymark.page.Output;
import waymark.page.Shells;
import waymark.page.linked.JsonLd;
import waymark.page.network.NetworkScope;
import waymark.page.network.NetworkTexts;

/** Composes the hub's pages. */
public final class HubPages {
    private static final int CHOSEN = 3;

    /** So many resources are seen at once: letters would only come between them. */
    private static final int AT_A_GLANCE = 12;

    private final NetworkScope scope;
    private final Hub hub;
    private final Messages words;
    private final Map<String, List<Use>> uses = new TreeMap<>();

    /** An activity that uses a resource. */
    private record Use(Section section, String commitment, String activity) {}

    private HubPages(NetworkScope scope) {
        this.scope = scope;
        this.hub = scope.network().hub();
        this.words = scope.words();
        for (Section section : scope.network().shown()) {
            section.current()
                    .flatMap(Publication::roadMap)
                    .ifPresent(r -> r.commitments()
                            .forEach(c -> c.activities()
                                    .forEach(a -> a.resources()
                                            .forEach(used -> uses.computeIfAbsent(used.id(), k -> new ArrayList<>())
                                                    .add(new Use(section, c.id(), a.title()))))));
        }
    }

    /** The hub, its resources and topics; nothing where there are no resources. */
    public static List<Output> compose(NetworkScope scope) {
        HubPages pages = new HubPages(scope);
        List<Output> outputs = new ArrayList<>();
        if (!pages.hub.resources().isEmpty()) {
            outputs.add(pages.index());
            pages.hub.topics().forEach(t -> outputs.add(pages.topic(t)));
            pages.hub.resources().forEach(r -> outputs.add(pages.resource(r)));
        }
        return outputs;
    }

    private Output index() {
        Here here = Here.of(scope.network().site(), Addresses.HUB);
        String title = words.text("hub.title");
        String lead = words.text("hub.lead", hub.resources().size());
        List<Resource> mostUsed = hub.resources().stream()
                .filter(r -> uses.containsKey(r.id()))
                .sorted(Comparator.comparing((Resource r) -> -places(r.id()).size())
                        .thenComparing(Resource::title))
                .limit(CHOSEN)
                .toList();
        HubView view = new HubView(
                scope.shells().network(here, title, lead, Optional.of(Shells.Section.HUB)),
                List.of(),
                title,
                lead,
                hub.topics().stream().map(t -> topicLink(here, t)).toList(),
                mostUsed.stream().map(r -> card(here, r)).toList(),
                letters(here, hub.resources()),
                new NetworkFeeds(scope.network(), words)
                        .hub(here).stream()
                                .map(f -> new Link(f.href(), f.title(), words.text("follow.feed-about")))
                                .toList());
        return new Output.Page(here.path(), "the hub", "page/hub.ftlh", view);
    }

    private Output topic(Topic topic) {
        Here here = Here.of(scope.network().site(), Addresses.topic(topic.id()));
        String lead = words.text("hub.topic-lead", topic.resources().size(), topic.title());
        HubView view = new HubView(
                new JsonLd(
                                scope.network().site(),
                                here,
                                scope.shells().network(here, topic.title(), lead, Optional.of(Shells.Section.HUB)))
                        .trail(List.of(new Link(here.to(Addresses.HUB), words.text("hub.title"))), topic.title())
                        .shell(),
                List.of(new Link(here.to(Addresses.HUB), words.text("hub.title"))),
                topic.title(),
                lead,
                List.of(),
                List.of(),
                letters(here, topic.resources()),
                List.of());
        return new Output.Page(here.path(), "the topic " + topic.id(), "page/hub.ftlh", view);
    }

    /** The resources by their first letters, or few in one list without a letter. */
    private List<HubView.Letter> letters(Here here, List<Resource> resources) {
        Alphabet alphabet = new Alphabet(words.language());
        boolean few = resources.size() <= AT_A_GLANCE;
        Map<String, List<HubView.ResourceCard>> byLetter = new TreeMap<>(alphabet.order());
        resources.stream()
                .sorted(Comparator.comparing(Resource::title, alphabet.order()))
                .forEach(r -> byLetter.computeIfAbsent(few ? "" : alphabet.letter(r.title()), k -> new ArrayList<>())
                        .add(card(here, r)));
        return byLetter.entrySet().stream()
                .map(e -> new HubView.Letter("letter-" + Alphabet.id(e.getKey()), e.getKey(), e.getValue()))
                .toList();
    }

    private HubView.ResourceCard card(Here here, Resource r) {
        List<String> remarks = new ArrayList<>();
        if (!r.kind().isEmpty()) {
            remarks.add(
                    r.kind().substring(0, 1).toUpperCase(Locale.ROOT) + r.kind().substring(1));
        }
        if (overdue(r).isEmpty()) {
            r.reviewBy().ifPresent(d -> remarks.add(words.text("fact.review-by", words.day(d))));
        }
        int places = places(r.id()).size();
        if (places > 0) {
            remarks.add(words.text("hub.used-by", places));
        }
        return new HubView.ResourceCard(
                here.to(Addresses.resource(r.id())), r.title(), r.summary(), String.join(" · ", remarks), overdue(r));
    }

    private String overdue(Resource r) {
        LocalDate today = scope.today();
        return r.reviewBy()
                .filter(d -> d.isBefore(today))
                .map(d -> words.text("hub.overdue", words.day(d)))
                .orElse("");
    }

    private List<String> places(String resource) {
        return uses.getOrDefault(resource, List.of()).stream()
                .map(u -> u.section().place().id())
                .distinct()
                .toList();
    }

    private Link topicLink(Here here, Topic topic) {
        return new Link(
                here.to(Addresses.topic(topic.id())),
                topic.title(),
                String.valueOf(topic.resources().size()));
    }

    private Output resource(Resource r) {
        Here here = Here.of(scope.network().site(), Addresses.resource(r.id()));
        List<Topic> topics =
                r.topics().stream().flatMap(t -> hub.topic(t).stream()).toList();
        List<Link> crumbs = new ArrayList<>(List.of(new Link(here.to(Addresses.HUB), words.text("hub.title"))));
        topics.stream().limit(1).forEach(t -> crumbs.add(new Link(here.to(Addresses.topic(t.id())), t.title())));
        String kind = r.kind().isEmpty() ? words.text("hub.resource") : r.kind();
        ResourceView view = new ResourceView(
                new JsonLd(
                                scope.network().site(),
                                here,
                                scope.shells().network(here, r.title(), r.summary(), Optional.of(Shells.Section.HUB)))
                        .trail(crumbs, r.title())
                        .shell(),
                crumbs,
                r.title(),
                r.summary(),
                kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1),
                NetworkTexts.body(scope.network(), r.body(), here).writtenIn(r.language(), words.language()),
                facts(r),
                overdue(r),
                Later.of(() -> usedBy(here, r)),
                topics.stream()
                        .map(t -> new Link(here.to(Addresses.topic(t.id())), t.title()))
                        .toList(),
                r.indicators().stream()
                        .filter(i -> scope.network().site().has(SitePart.COMPARISONS))
                        .flatMap(i -> scope.network().evidence().catalogue().indicator(i).stream())
                        .map(i -> new Link(here.to(Addresses.across(i.id())), i.title()))
                        .toList(),
                Later.of(() -> r.related().stream()
                        .flatMap(id -> hub.resource(id).stream())
                        .map(other -> card(here, other))
                        .toList()));
        return new Output.Page(here.path(), r.path(), "page/resource.ftlh", view, Optional.of(r.path()));
    }

    private List<ResourceView.Fact> facts(Resource r) {
        List<ResourceView.Fact> facts = new ArrayList<>();
        r.reviewBy().ifPresent(d -> facts.add(new ResourceView.Fact(words.text("hub.review-by"), words.day(d))));
        r.reviewed().ifPresent(d -> facts.add(new ResourceView.Fact(words.text("hub.reviewed"), words.day(d))));
        if (!r.owner().isEmpty()) {
            facts.add(new ResourceView.Fact(words.text("fact.owner"), r.owner()));
        }
        if (!r.author().isEmpty()) {
            facts.add(new ResourceView.Fact(words.text("hub.author"), r.author()));
        }
        String licence = r.licence().isEmpty() ? scope.network().site().licence() : r.licence();
        if (!licence.isEmpty()) {
            facts.add(new ResourceView.Fact(words.text("fact.licence"), licence));
        }
        return facts;
    }

    private List<Link> usedBy(Here here, Resource r) {
        return uses.getOrDefault(r.id(), List.of()).stream()
                .map(u -> new Link(
                        here.to(Addresses.place(u.section().place().id()) + "road-map/index.html#" + u.commitment()),
                        u.section().place().name(),
                        u.activity()))
                .toList();
    }
}
