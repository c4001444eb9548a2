package waymark.format.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom. Links are as they are given: relative ones are taken from the feed's own address. */
public final class FeedWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private FeedWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The file. */
    public static byte[] write(Feed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new FeedWriter(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        element("id", feed.id());
        element("title", feed.title());
        element("subtitle", feed.subtitle());
        element("updated", time(feed.entries().get(0).updated()));
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        authors(List.of(feed.author()));
        for (Feed.Entry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", time(entry.updated()));
        link("alternate", "text/html", entry.href());
        authors(entry.authors());
        if (!entry.text().isEmpty()) {
            element("summary", entry.text());
        }
        xml.writeEndElement();
    }

    private void authors(List<String> names) throws XMLStreamException {
        for (String name : names) {
            xml.writeCharacters("\n");
            xml.writeStartElement("author");
            xml.writeStartElement("name");
            text(name);
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private void link(String relation, String type, String href) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }

    /** Control characters that slipped into a source have no place in XML, not even escaped. */
    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(isPlain(text) ? text : FORBIDDEN.matcher(text).replaceAll(""));
    }

    /** Whether all is allowed for certain: so it is with nearly every text, and an expression takes far longer to tell. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
