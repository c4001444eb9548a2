package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.edition.Manifest;
import waymark.page.Addresses;
import waymark.page.HeadLink;
import waymark.page.Here;
import waymark.page.follow.PlaceFollow;

/**
 * How a page of an edition is related to the same page of the others, in the words of RFC 5829, and what may be followed.
 *
 * <p>An edition is a document of its own, which may be cited: older ones are their own canonical page. The newest stands at
 * two addresses; as long as it is the newest, the place's own is the one that search engines should know.
 */
final class Versions {
    private final PlaceScope scope;
    private final Counterparts counterparts;
    private final PlaceFollow follow;

    Versions(PlaceScope scope, Counterparts counterparts) {
        this.scope = scope;
        this.counterparts = counterparts;
        this.follow = new PlaceFollow(scope.network(), scope.section(), scope.words());
    }

    /** The links of a page's head. */
    List<HeadLink> links(Here here) {
        List<HeadLink> links = new ArrayList<>();
        if (scope.permanent()) {
            same(here, own()).ifPresent(page -> links.add(new HeadLink("latest-version", here.to(page))));
        }
        beside(here, -1).ifPresent(page -> links.add(new HeadLink("predecessor-version", here.to(page))));
        beside(here, 1).ifPresent(page -> links.add(new HeadLink("successor-version", here.to(page))));
        String history = own() + "editions/index.html";
        boolean hasHistory = !scope.section().editions().isEmpty()
                || !scope.section().withdrawn().isEmpty();
        if (hasHistory && !here.is(history)) {
            links.add(new HeadLink("version-history", here.to(history)));
        }
        if (!scope.permanent()) {
            links.addAll(follow.heads(here));
        }
        return links;
    }

    /** The page that search engines should know for one. */
    String canonical(Here here) {
        boolean isNewest =
                scope.permanent() && !scope.isOld() && scope.section().working().isEmpty();
        return isNewest ? same(here, own()).orElse(here.path()) : here.path();
    }

    private String own() {
        return Addresses.place(scope.place().id());
    }

    /** The same page of the edition that is so many after this one. */
    private Optional<String> beside(Here here, int step) {
        if (scope.publication().edition().isEmpty()) {
            return Optional.empty();
        }
        List<Manifest> editions = scope.section().editions().stream()
                .flatMap(p -> p.edition().stream())
                .toList();
        int at = scope.publication().edition().map(editions::indexOf).orElse(-1);
        int other = at + step;
        return at < 0 || other < 0 || other >= editions.size()
                ? Optional.empty()
                : same(
                        here,
                        Addresses.edition(
                                scope.place().id(), editions.get(other).id()));
    }

    /** The page of another publication that tells the same, if it has one. */
    private Optional<String> same(Here here, String folder) {
        String way = scope.within(here);
        String found = counterparts.in(folder, way);
        return Optional.of(found).filter((folder + way)::equals);
    }
}
