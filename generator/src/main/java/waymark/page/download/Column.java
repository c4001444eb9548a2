package waymark.page.download;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.format.csv.CellText;
import waymark.page.Messages;

/**
 * A column of a table, as descriptions of the table tell of it.
 *
 * @param header its name in the table's first line
 * @param title what people call it
 * @param about what stands in it
 * @param holds what its cells are
 * @param property the address of what it means, in a vocabulary of the web; may be empty
 * @param elsewhere what people call it in the site's other languages, by language
 */
record Column(
        String header, String title, String about, Holds holds, String property, SortedMap<String, String> elsewhere) {
    /** What stands in the cells of a column; an empty one holds nothing. */
    enum Holds {
        TEXT("string", "string"),
        NUMBER("decimal", "number"),
        WHOLE("integer", "integer"),
        DAY("date", "date"),
        ADDRESS("anyURI", "string");

        private final String csvw;
        private final String frictionless;

        Holds(String csvw, String frictionless) {
            this.csvw = csvw;
            this.frictionless = frictionless;
        }

        /** Its name in CSV on the Web. */
        String csvw() {
            return csvw;
        }

        /** Its name in Frictionless tables. */
        String frictionless() {
            return frictionless;
        }
    }

    private static final String SDMX = "http://purl.org/linked-data/sdmx/2009/";
    private static final String TERMS = "http://purl.org/dc/terms/";

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("area", SDMX + "dimension#refArea"),
            Map.entry("period", SDMX + "dimension#refPeriod"),
            Map.entry("value", SDMX + "measure#obsValue"),
            Map.entry("status", SDMX + "attribute#obsStatus"),
            Map.entry("note", "http://www.w3.org/2000/01/rdf-schema#comment"),
            Map.entry("source", TERMS + "source"),
            Map.entry("licence", TERMS + "license"),
            Map.entry("sex", SDMX + "dimension#sex"),
            Map.entry("age", SDMX + "dimension#age"));

    /** One of the columns that every table of figures has. */
    static Column figure(String header, Messages words) {
        Holds holds = switch (header) {
            case "value", "lower", "upper", "count", "denominator" -> Holds.NUMBER;
            default -> Holds.TEXT;
        };
        return of(header, "column." + header, holds, MEANINGS.getOrDefault(header, ""), words);
    }

    /** A column that figures are broken down by. */
    static Column dimension(String header, Messages words) {
        String meaning = MEANINGS.getOrDefault(header.toLowerCase(java.util.Locale.ROOT), "");
        boolean known = meaning.startsWith(SDMX + "dimension");
        return new Column(
                CellText.defused(header),
                header,
                words.text("column.by.about", header),
                Holds.TEXT,
                known ? meaning : "",
                Collections.emptySortedMap());
    }

    /** A column of a list, with the key of its words. */
    static Column of(String header, String key, Holds holds, String property, Messages words) {
        SortedMap<String, String> elsewhere = new TreeMap<>();
        words.others().forEach(o -> elsewhere.put(o.language(), o.text(key)));
        return new Column(header, words.text(key), words.text(key + ".about"), holds, property, elsewhere);
    }

    /** Columns by their headers. */
    static List<String> headers(List<Column> columns) {
        List<String> headers = new ArrayList<>();
        columns.forEach(c -> headers.add(c.header()));
        return headers;
    }
}
