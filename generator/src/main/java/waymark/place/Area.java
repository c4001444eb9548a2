package waymark.place;

import java.util.List;
import waymark.diagnostic.Span;

/**
 * A statistical geography: a place has one, comparators have one too.
 *
 * @param code its statistical code
 * @param type its kind, such as nation, region or district
 * @param parents codes of the areas it belongs to, nearest first
 */
public record Area(String code, String name, String type, List<String> parents, Names names, Life life, Span span) {
    public Area {
        parents = List.copyOf(parents);
    }

    /** An area of one name that was always there. */
    public Area(String code, String name, String type, List<String> parents, Span span) {
        this(code, name, type, parents, Names.NONE, Life.OPEN, span);
    }

    /** Whether it was abolished. */
    public boolean hasEnded() {
        return life.until().isPresent();
    }
}
