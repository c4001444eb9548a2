package waymark.edition;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is said of an edition at its release, beside its sources.
 *
 * @param id its name within the place and in its address
 * @param people who releases it
 * @param on when it is public
 * @param note what readers are told about it; may be empty
 * @param corrects the edition that it puts right
 */
public record Particulars(
        String id, String title, List<String> people, OffsetDateTime on, String note, Optional<String> corrects) {
    public Particulars {
        people = List.copyOf(people);
    }
}
