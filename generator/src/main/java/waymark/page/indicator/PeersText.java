package waymark.page.indicator;

import waymark.indicator.Comparator;
import waymark.page.Messages;

/** How pages call what a group's median is of. */
final class PeersText {
    private PeersText() {}

    /** "its 10 nearest neighbours", "the 12 areas of Coastal places". */
    static String members(Comparator comparator, int count, Messages words) {
        return comparator.isNearest()
                ? words.text("peers.nearest", count)
                : words.text("peers.areas", count, comparator.name());
    }

    /** The same beside the group's name: "its 12 areas". */
    static String own(Comparator comparator, int count, Messages words) {
        return words.text(comparator.isNearest() ? "peers.nearest" : "peers.own-areas", count);
    }

    /** How a group's figures come about, where no place is in view. */
    static String method(Comparator comparator, Messages words) {
        if (!(comparator.choice() instanceof Comparator.PeersOf group)) {
            return "";
        }
        String median = group.membership() instanceof Comparator.Nearest nearest
                ? words.text("peers.method-nearest", nearest.count())
                : words.text("peers.method-areas");
        return group.published().isPresent() ? words.text("peers.method-published", median) : median;
    }
}
