package waymark.page.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Standing;
import waymark.benchmark.Standings;
import waymark.benchmark.finding.Finding;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.download.FigureParts;
import waymark.page.indicator.IndicatorFrames;
import waymark.place.Place;

/**
 * What the pages of one publication are composed from.
 *
 * @param elsewhere what other places show
 * @param recurring what several of the pages tell, worked out while they are composed
 * @param parts its figures as parts of tables
 * @param folder where its pages stand, ending in a slash
 * @param today the day that the publication speaks of: its release, or the build
 * @param permanent whether this is an edition's own address, not the place's
 */
public record PlaceScope(
        Network network,
        Section section,
        Elsewhere elsewhere,
        Publication publication,
        IndicatorFrames frames,
        Recurring recurring,
        FigureParts parts,
        Numbers numbers,
        Messages words,
        String folder,
        boolean permanent,
        LocalDate today) {

    /** The same with nothing worked out yet: what is worked out for one composition goes with it. */
    public PlaceScope anew() {
        return new PlaceScope(
                network,
                section,
                elsewhere,
                publication,
                frames,
                new Recurring(publication, new Standings(frames.benchmarks(), place().area())),
                parts,
                numbers,
                words,
                folder,
                permanent,
                today);
    }

    public Place place() {
        return publication.place();
    }

    public Evidence evidence() {
        return publication.evidence();
    }

    /** How the place stands. */
    public Standings standings() {
        return recurring.standings();
    }

    public Benchmarks benchmarks() {
        return frames.benchmarks();
    }

    /** How the place stands on an indicator, if it has a known figure. */
    public Optional<Standing> standing(Indicator indicator) {
        return standings().of(indicator);
    }

    /** What there is to say of an indicator, by the standing and the targets of the road map. */
    public Optional<Finding> finding(Indicator indicator) {
        return recurring.finding(indicator);
    }

    /** The indicators of a theme for which the place has any observation. */
    public List<Indicator> indicators(Theme theme) {
        return recurring.indicators(theme);
    }

    /** All indicators for which the place has any observation, theme by theme. */
    public List<Indicator> indicators() {
        return recurring.indicators();
    }

    /** Whether the place has any observation of any indicator: every page asks. */
    public boolean hasIndicators() {
        return !indicators().isEmpty();
    }

    /** Whether the place has any observation of an indicator, if only for a part of the people, and so a page. */
    public boolean observed(Indicator indicator) {
        return evidence().observed(indicator, place().area());
    }

    /** Whether the site has a part. */
    public boolean has(SitePart part) {
        return network.site().has(part);
    }

    /** Whether the publication has a meeting pack: at the place's own address, if there is anything to print. */
    public boolean hasPack() {
        return has(SitePart.PACKS)
                && !permanent
                && (hasIndicators() || publication.roadMap().isPresent());
    }

    /** Whether the publication is bound into one file too: at the place's own address, where the site has such. */
    public boolean hasBooklet() {
        return network.site().booklets() && !permanent;
    }

    public String home() {
        return folder + "index.html";
    }

    public String indicatorPage(Indicator indicator) {
        return Addresses.indicator(folder, indicator.id());
    }

    /** The name of the area that ratings are made against. */
    public String benchmarkName() {
        return evidence()
                .benchmark()
                .flatMap(c -> c.areaFor(place().area(), evidence().areas()))
                .map(waymark.place.Area::name)
                .orElse("");
    }

    /** Where a page stands within the publication; a page that is in an archive only stands for its home. */
    String within(Here here) {
        return here.path().startsWith(folder) ? here.path().substring(folder.length()) : Addresses.HOME;
    }

    /** Whether a newer edition exists than the one shown. */
    public boolean isOld() {
        return publication.edition().isPresent()
                && section.newest()
                        .flatMap(Publication::edition)
                        .map(m -> !m.id().equals(publication.edition().get().id()))
                        .orElse(false);
    }

    /** Who composes a page, for messages about it. */
    public String owner() {
        return publication
                .edition()
                .map(m -> "edition " + m.id() + " of " + place().id())
                .orElse("the working state of " + place().id());
    }
}
