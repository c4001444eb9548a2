package waymark.disclosure;

import java.util.List;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;

/** Looks at every figure that is about to be published, before anything is composed. */
public final class DisclosureGate {
    private DisclosureGate() {}

    /**
     * Reports what would tell of single people.
     *
     * @param evidence of the working sources
     * @param rule of the site
     * @param editions all that still stand, of all places
     */
    public static void check(
            Evidence evidence, SmallCountRule rule, List<Publication> editions, Diagnostics diagnostics) {
        EarlierEditions earlier = new EarlierEditions(editions, diagnostics);
        ExposedFigures exposed =
                new ExposedFigures(AreaGroup.of(evidence.areas()), new Additivity(evidence), diagnostics);
        for (Indicator indicator : evidence.catalogue().indicators()) {
            if (!indicator.disclosure().isControlled()) {
                List<Strand> strands = Strand.of(indicator, evidence);
                Counts counts = Counts.of(indicator, strands);
                SmallCountRule own = rule.of(indicator);
                SmallCounts small = new SmallCounts(own, counts, diagnostics);
                strands.forEach(small::check);
                strands.forEach(earlier::check);
                exposed.check(strands, counts, Math.max(own.threshold(), SmallCountRule.DEFAULT.threshold()));
            }
        }
    }
}
