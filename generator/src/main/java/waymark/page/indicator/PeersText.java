package waymark.page.indicator;

import java.util.List;
import java.util.Optional;
import waymark.indicator.Comparator;
import waymark.indicator.Likeness;
import waymark.page.Messages;

/** How pages call what a group's median is of. */
public final class PeersText {
    private PeersText() {}

    /** "its 10 nearest neighbours", "the 12 areas of Coastal places". */
    public static String members(Comparator comparator, int count, Messages words) {
        return comparator.isNearest()
                ? words.text("peers.nearest", count)
                : words.text("peers.areas", count, comparator.name());
    }

    /** The same beside the group's name: "its 12 areas". */
    static String own(Comparator comparator, int count, Messages words) {
        return words.text(comparator.isNearest() ? "peers.nearest" : "peers.own-areas", count);
    }

    /** How a group's figures come about, where no place is in view; of counted figures it may be from the counts. */
    static String method(Comparator comparator, boolean counted, Messages words) {
        if (!(comparator.choice() instanceof Comparator.PeersOf group)) {
            return "";
        }
        String median = group.membership() instanceof Comparator.Nearest nearest
                ? words.text("peers.method-nearest", nearest.count())
                : words.text(
                        group.membership() instanceof Comparator.SameFifth
                                ? "peers.method-fifth"
                                : "peers.method-areas");
        String own = counted ? words.text("peers.method-pooled", median) : median;
        return group.published().isPresent() ? words.text("peers.method-published", own) : own;
    }

    /** How a group was made up: in the site's own words, or else as its figures were used. */
    static String makeUp(Comparator comparator, Messages words) {
        Optional<Likeness> likeness = comparator.likeness();
        if (!comparator.method().isEmpty() || likeness.isEmpty()) {
            return comparator.method();
        }
        List<Likeness.Used> by = likeness.get().by();
        String names = words.list(by.stream()
                .map(u -> words.text("peers.used", u.indicator().title(), words.period(u.period())))
                .toList());
        int places = likeness.get().places();
        String made = comparator.choice() instanceof Comparator.PeersOf g
                        && g.membership() instanceof Comparator.Nearest nearest
                ? words.text("peers.made-nearest", by.size(), nearest.count(), places, names)
                : words.text("peers.made-fifth", places, names);
        int without = likeness.get().without();
        return without == 0 ? made : made + " " + words.text("peers.without", without);
    }

    /** Of which date a group's make-up is: as the site says, or else the newest period of the figures used. */
    static String vintage(Comparator comparator, Messages words) {
        return comparator.vintage().isEmpty()
                ? comparator.likeness().map(l -> words.period(l.newest())).orElse("")
                : words.written(comparator.vintage());
    }
}
