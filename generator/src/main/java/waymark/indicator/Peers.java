package waymark.indicator;

import java.util.List;
import java.util.Optional;
import waymark.place.Area;

/**
 * Areas that a place is compared with together.
 *
 * @param area what stands for all of them; no source knows it
 * @param members those areas
 * @param published the area under which a source publishes figures of all of them, if one does
 */
public record Peers(Area area, List<Area> members, Optional<Area> published) {
    /** The type of the areas that stand for peers. */
    public static final String TYPE = "peers";

    public Peers {
        members = List.copyOf(members);
    }
}
