package waymark.format.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts that stand in a text's HTML as elements with a number. Only our renderer writes that attribute, since
 * written HTML is escaped, so no text can forge one.
 */
final class Marks {
    /** The attribute that holds a part's number. */
    static final String ATTRIBUTE = "data-part";

    private final List<Part> parts = new ArrayList<>();

    /** Keeps a part; the number under which it is found again. */
    String add(Part part) {
        parts.add(part);
        return Integer.toString(parts.size() - 1);
    }

    Part get(String number) {
        return parts.get(Integer.parseInt(number));
    }
}
