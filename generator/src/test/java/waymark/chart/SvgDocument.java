package waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A chart's markup read as XML, for tests. */
public final class SvgDocument {

    private static final Pattern TWO_DECIMALS = Pattern.compile("[0-9]\\.[0-9]{2}|NaN|Infinity|[0-9]E");

    private final String markup;
    private final List<Element> elements = new ArrayList<>();

    private SvgDocument(String markup, Element root) {
        this.markup = markup;
        collect(root);
    }

    private void collect(Element element) {
        elements.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }

    /** Reads a chart, and checks what holds for every chart. */
    public static SvgDocument of(ChartSvg chart) {
        try {
            NodeList roots = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<r>" + chart.markup() + "</r>")))
                    .getDocumentElement()
                    .getChildNodes();
            assertThat(roots.getLength()).as(chart.markup()).isEqualTo(1);
            SvgDocument document = new SvgDocument(chart.markup(), (Element) roots.item(0));
            document.checkRules();
            return document;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(chart.markup(), e);
        }
    }

    private void checkRules() {
        assertThat(markup).doesNotContain(" style=", " id=", " fill=\"#", "rgb(", "url(");
        for (Element element : elements) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                assertThat(TWO_DECIMALS.matcher(attribute.getNodeValue()).find())
                        .as(element.getTagName() + " " + attribute)
                        .isFalse();
            }
        }
        assertThat(elements.stream()
                        .filter(element -> element.getTagName().equals("svg"))
                        .findFirst()
                        .map(element -> element.getAttribute("aria-hidden")))
                .contains("true");
    }

    /** Returns the elements of this name that have all these classes. */
    public List<Element> all(String name, String css) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ", -1)).containsAll(List.of(css.split(" ", -1)))
                                || css.isEmpty())
                .toList();
    }

    /** Returns the texts of all text elements. */
    public List<String> texts() {
        return all("text", "").stream().map(Element::getTextContent).toList();
    }

    /** Returns a number of an element, without its per cent sign. */
    public static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
    }

    @Override
    public String toString() {
        return markup;
    }
}
