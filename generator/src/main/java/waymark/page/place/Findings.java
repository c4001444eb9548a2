package waymark.page.place;

import java.util.List;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.Finding;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.indicator.Sentences;
import waymark.page.part.RatingView;

/** What a place's home says first: its most telling findings, of both sides as far as there are any. */
public final class Findings {
    private Findings() {}

    /** The findings to start with, for a page of the publication. */
    public static List<PlaceHomeView.FindingView> of(PlaceScope scope, Here here) {
        Sentences sentences = new Sentences(scope.numbers(), scope.words());
        return scope.recurring().chosen().stream()
                .map(f -> view(f, scope, here, sentences))
                .toList();
    }

    private static PlaceHomeView.FindingView view(Finding finding, PlaceScope scope, Here here, Sentences sentences) {
        Standing s = finding.standing();
        return new PlaceHomeView.FindingView(
                RatingView.of(s.benchmark().map(Standing.Against::comparison), scope.words()),
                sentences.finding(finding),
                new Link(
                        here.to(scope.indicatorPage(s.indicator())),
                        s.indicator().title()),
                remark(s, sentences, scope.words()));
    }

    /** The period, the rank where there is anything to rank, and that a newer figure is missing. */
    private static String remark(Standing s, Sentences sentences, Messages words) {
        String remark = words.period(s.latest().period());
        if (s.rank().of() > 1) {
            remark = words.text("finding.ranked", remark, sentences.rank(s.rank()));
        }
        String all = remark;
        return sentences
                .unknownSince(s)
                .map(u -> words.text("finding.ranked", all, u))
                .orElse(remark);
    }
}
