package waymark.format.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FeedWriterTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static Feed.Entry entry(String id, String updated, String text) {
        return new Feed.Entry(
                "urn:uuid:" + id,
                "Entry " + id + " <b>&",
                OffsetDateTime.parse(updated),
                "../x/index.html",
                text,
                List.of("Board"));
    }

    private static Feed feed(Feed.Entry... entries) {
        return new Feed(
                "urn:uuid:0", "Editions", "of Northbridge", "en", "Albion", "feed.xml", "index.html", List.of(entries));
    }

    private static Document parsed(Feed feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(FeedWriter.write(feed)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    @Test
    void theNewestEntryComesFirstAndDatesTheFeed() throws Exception {
        Document xml = parsed(feed(
                entry("1", "2026-01-05T09:00:00Z", ""),
                entry("2", "2026-03-01T00:00:00+01:00", "Met \u0001 & <done>")));
        Element root = xml.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(text(root, "updated")).isEqualTo("2026-03-01T00:00:00+01:00");
        Element first = (Element) root.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(text(first, "id")).isEqualTo("urn:uuid:2");
        assertThat(text(first, "title")).isEqualTo("Entry 2 <b>&");
        assertThat(text(first, "summary")).isEqualTo("Met  & <done>");
        assertThat(text(first, "name")).isEqualTo("Board");
        assertThat(root.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(2);
    }

    @Test
    void aFeedHasAnEntry() {
        assertThatIllegalArgumentException().isThrownBy(() -> feed());
    }
}
