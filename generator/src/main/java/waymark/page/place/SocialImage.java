package waymark.page.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.benchmark.Standing;
import waymark.chart.RatingMark;
import waymark.chart.picture.SocialCard;
import waymark.network.Site;
import waymark.page.Addresses;
import waymark.page.Output;
import waymark.page.part.RatingView;
import waymark.place.accent.Accent;

/** The picture that stands for a place where a link to it is shared: made only where links have a whole address. */
final class SocialImage {
    private static final String GREEN = "#1f5b45";
    private static final int HEX = 16;

    private SocialImage() {}

    /** The picture of a place's newest state; nothing for an edition's own address, or a site without a base address. */
    static Optional<Output> of(PlaceScope scope, Supplier<Optional<ProfileView>> composed) {
        Site site = scope.network().site();
        if (scope.permanent() || site.baseAddress().isEmpty()) {
            return Optional.empty();
        }
        Optional<ProfileView> profile = composed.get();
        SocialCard card = new SocialCard(
                site.title(),
                scope.place().name(),
                scope.publication()
                        .edition()
                        .map(m -> scope.words().text("edition.badge", m.title(), m.id()))
                        .orElse(""),
                profile.map(ProfileView::caption).orElse(site.summary()),
                profile.isPresent() ? ratings(scope) : List.of(),
                site.notice(),
                accent(scope));
        return Optional.of(new Output.File(Addresses.socialImage(scope.place().id()), scope.owner(), card.png()));
    }

    /** The colour of the place, else of the network, else the style sheet's own. */
    private static int accent(PlaceScope scope) {
        String hex = scope.place()
                .accent()
                .or(() -> scope.network().site().accent())
                .map(Accent::light)
                .orElse(GREEN);
        return Integer.parseInt(hex, 1, hex.length(), HEX);
    }

    private static List<RatingMark> ratings(PlaceScope scope) {
        return scope.evidence().catalogue().themes().stream()
                .flatMap(theme -> scope.indicators(theme).stream())
                .map(indicator -> RatingView.mark(
                        scope.standing(indicator).flatMap(Standing::benchmark).map(Standing.Against::comparison)))
                .toList();
    }
}
