package waymark.page.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import waymark.Sample;
import waymark.sites.BuiltSite;
import waymark.sites.SiteCase;

/** Feeds, calendars and the relations of editions, as programs find and read them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ROAD_MAP = """
            place: northbridge
            title: Our road map
            partners: [{id: council, name: Northbridge Council, sector: local-government}]
            commitments:
              - id: start
                title: Ready for school
                lead: council
                activities:
                  - id: hubs
                    title: Family hubs
                    from: 2025-06
                    status: on-track
                    milestones:
                      - {id: first-hub, title: First hub opens, due: 2025-10-01, done: 2025-11-14}
                      - id: all-wards
                        title: A hub in all wards
                        due: 2027-03-31
                        moved:
                          - {from: 2026-09-30, on: 2026-02-02, because: two sites failed survey}
                      - {id: review, title: Review, due: 2027-06-01}
                  - id: bus
                    title: A bus
                    from: 2025-07
                    status: stopped
                    milestones:
                      - {id: wheels, title: Bus bought, due: 2026-12-01}
            """;

    private BuiltSite draft;
    private BuiltSite editions;

    @BeforeAll
    void build(@TempDir Path temp) throws IOException {
        draft = BuiltSite.of(
                Sample.tree().with("data/road-maps/northbridge.yaml", ROAD_MAP),
                temp.resolve("draft"),
                LocalDate.of(2026, 3, 1));
        Path source = temp.resolve("source");
        new SiteCase("editions").layOut(source);
        editions = BuiltSite.of(source, temp.resolve("site"), LocalDate.parse(SiteCase.DATE));
    }

    private Map<String, Component> events() throws IOException, ParserException {
        byte[] file = draft.files().get("places/northbridge/road-map/milestones.ics");
        Map<String, Component> events = new TreeMap<>();
        new CalendarBuilder()
                .build(new ByteArrayInputStream(file))
                .<CalendarComponent>getComponents()
                .forEach(e -> events.put(value(e, Property.SUMMARY), e));
        return events;
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void aMilestoneStandsOnItsDayAndKeepsItsNameWhenItMoves() throws IOException, ParserException {
        Map<String, Component> events = events();
        assertThat(events.keySet())
                .containsExactly(
                        "Northbridge: A hub in all wards",
                        "Northbridge: Bus bought",
                        "Northbridge: First hub opens (met)",
                        "Northbridge: Review");
        Component moved = events.get("Northbridge: A hub in all wards");
        assertThat(value(moved, Property.DTSTART)).isEqualTo("20270331");
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(moved, Property.DTSTAMP)).isEqualTo("20260202T000000Z");
        assertThat(value(moved, Property.DESCRIPTION))
                .contains("Family hubs. Lead: Northbridge Council.", "two sites failed survey");
        assertThat(value(moved, Property.UID))
                .isEqualTo(Identity.of("milestone", "D1", "all-wards"))
                .matches("[-0-9a-f]{36}");
        assertThat(value(events.get("Northbridge: First hub opens (met)"), Property.DTSTART))
                .isEqualTo("20251114");
        assertThat(value(events.get("Northbridge: Review"), Property.DTSTAMP)).isEqualTo("20250531T230000Z");
    }

    @Test
    void aMilestoneOfWhatWasStoppedIsCancelled() throws IOException, ParserException {
        assertThat(value(events().get("Northbridge: Bus bought"), Property.STATUS))
                .isEqualTo("CANCELLED");
        assertThat(value(events().get("Northbridge: Bus bought"), Property.SEQUENCE))
                .isEqualTo("1");
        assertThat(value(events().get("Northbridge: Review"), Property.STATUS)).isEqualTo("CONFIRMED");
    }

    private static List<String> texts(BuiltSite site, String path, String element) throws Exception {
        NodeList found = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.files().get(path)))
                .getElementsByTagNameNS(ATOM, element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void feedsTellOfMilestonesAndEditionsByDatesOfTheSources() throws Exception {
        String milestones = "places/northbridge/road-map/milestones.xml";
        assertThat(texts(draft, milestones, "title"))
                .containsExactly(
                        "Milestones of Northbridge",
                        "A hub in all wards, due 31 March 2027",
                        "First hub opens, met 14 November 2025",
                        "Bus bought, due 1 December 2026",
                        "Review, due 1 June 2027");
        assertThat(texts(draft, milestones, "updated").get(0)).isEqualTo("2026-02-02T00:00:00Z");
        assertThat(texts(draft, milestones, "id")).doesNotHaveDuplicates().allMatch(i -> i.startsWith("urn:uuid:"));
        assertThat(draft.has("feed.xml")).as("nothing was released").isFalse();
        assertThat(texts(editions, "feed.xml", "title")).hasSizeGreaterThan(1);
        assertThat(texts(editions, "places/northbridge/editions/feed.xml", "title"))
                .hasSizeGreaterThan(2);
    }

    private static String head(Document page, String relation) {
        Element link = page.selectFirst("head link[rel=" + relation + "]");
        return link == null ? "" : link.attr("href");
    }

    @Test
    void editionsAreRelatedPageByPage() {
        Document newest = Jsoup.parse(editions.text("places/northbridge/index.html"));
        assertThat(head(newest, "latest-version")).isEmpty();
        assertThat(head(newest, "version-history")).isEqualTo("editions/index.html");
        String before = "places/northbridge/" + head(newest, "predecessor-version");
        Document old = Jsoup.parse(editions.text(before));
        assertThat(head(old, "latest-version")).isEqualTo("../index.html");
        assertThat(head(old, "successor-version")).endsWith("/index.html");
        assertThat(head(old, "canonical")).as("no base address").isEmpty();
        assertThat(editions.text("places/northbridge/index.html")).doesNotContain("og:");
    }
}
