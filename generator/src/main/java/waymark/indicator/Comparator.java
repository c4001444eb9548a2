package waymark.indicator;

import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.place.Area;
import waymark.place.Areas;

/**
 * What a place is compared with: a fixed area, or each place's own parent of a type.
 *
 * @param name how it is called; a parent goes by the parent's own name
 */
public record Comparator(
        String id, String name, Choice choice, String vintage, String method, String licence, Span span) {
    /** How the area is found. */
    public sealed interface Choice {}

    /** The same area for every place. */
    public record FixedArea(String code) implements Choice {}

    /** The nearest ancestor of this type. */
    public record ParentOfType(String type) implements Choice {}

    /** The area that a given area is compared with, if it has one other than itself. */
    public Optional<Area> areaFor(Area area, Areas areas) {
        Optional<Area> found;
        if (choice instanceof FixedArea fixed) {
            found = areas.area(fixed.code());
        } else if (choice instanceof ParentOfType parent) {
            found = areas.ancestors(area).stream()
                    .filter(a -> a.type().equals(parent.type()))
                    .findFirst();
        } else {
            throw new IllegalStateException("unknown choice " + choice);
        }
        return found.filter(a -> !a.code().equals(area.code()));
    }
}
