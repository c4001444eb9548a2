package waymark.page.place;

import java.util.List;
import java.util.Optional;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.part.BodyView;
import waymark.page.part.EditionView;
import waymark.page.part.RatingView;

/**
 * A place's home: findings first, then profile, road map, themes and story.
 *
 * @param beside the way to this place side by side with another
 * @param latest the newest figures of all indicators as a table, with those of all comparators
 */
public record PlaceHomeView(
        Shell shell,
        String name,
        String stand,
        List<Markup> namesAndChanges,
        EditionView edition,
        Later<List<FindingView>> findings,
        Later<Optional<ProfileView>> profile,
        Optional<Link> beside,
        Later<Optional<RoadMapGlance>> roadMap,
        Later<List<ThemeCard>> themes,
        Optional<Story> story,
        List<Fact> partners,
        List<Link> takeAway,
        Later<Markup> latest) {
    public PlaceHomeView {
        namesAndChanges = List.copyOf(namesAndChanges);
        partners = List.copyOf(partners);
        takeAway = List.copyOf(takeAway);
    }

    /** An indicator, its rating's shape, and the sentence that follows its title. */
    public record FindingView(RatingView rating, Markup sentence, Link indicator, String remark) {}

    /** A theme with what the place says and measures on it. */
    public record ThemeCard(String href, String title, String summary, String remark) {}

    /** The place's main text and its further ones. */
    public record Story(BodyView body, List<Link> more) {}

    /** A term and what it means. */
    public record Fact(String term, String text) {}

    /** The road map in short. */
    public record RoadMapGlance(String href, String vision, List<Card> cards) {
        public RoadMapGlance {
            cards = List.copyOf(cards);
        }

        /** The same road map with every card leading to one address. */
        public RoadMapGlance leadingTo(String address) {
            List<Card> led = cards.stream().map(c -> c.leadingTo(address)).toList();
            return new RoadMapGlance(address, vision, led);
        }

        /** A commitment in short; promise and next milestone may be empty. */
        public record Card(
                String href, String title, List<String> promises, Markup meter, String milestones, String next) {
            public Card {
                promises = List.copyOf(promises);
            }

            Card leadingTo(String address) {
                return new Card(address, title, promises, meter, milestones, next);
            }
        }
    }
}
