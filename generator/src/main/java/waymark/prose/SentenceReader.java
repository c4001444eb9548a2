package waymark.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.format.markdown.Passage;
import waymark.indicator.Indicator;
import waymark.place.Area;
import waymark.prose.Names.Found;

/** Takes passages apart into sentences, and finds what each speaks of. */
final class SentenceReader {
    private static final Pattern END =
            Pattern.compile("[.!?][\"”’)]*\\s+(?=[\\p{Lu}\\p{N}£€$\"“‘(\\[" + Passage.GAP + "])");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)(?:^|[\\s(])(?:e\\.g|i\\.e|approx|ca|c|no|nos|st|dr|mr|mrs|ms|vs|p|pp|fig)$");
    private static final Pattern SPEAKS_ON = Pattern.compile(
            "^(?:It|That|This|They|These|The (?:figure|rate|share|number|proportion))\\b"
                    + "|^(?:In|For|Among|Across) .{1,60}?\\b(?:it|they|that|the figure|the rate) (?:is|are|was|were|has|have|stands?|stood)\\b");

    /** Longer ones are cut: no sentence is, and work on one grows with the square of its length. */
    private static final int LONGEST = 2000;

    /** So far back an abbreviation may begin. */
    private static final int BACK = 12;

    private final Map<String, Indicator> byId;
    private final Names<Indicator> indicators;
    private final List<Names<Area>> areas;
    private final List<Sentence> sentences = new ArrayList<>();

    SentenceReader(Map<String, Indicator> byId, Names<Indicator> indicators, List<Names<Area>> areas) {
        this.byId = byId;
        this.indicators = indicators;
        this.areas = areas;
    }

    List<Sentence> read(List<Passage> passages) {
        int head = -1;
        for (Passage passage : passages) {
            if (passage.row()) {
                int before = sentences.size();
                row(passage, head);
                head = head < 0 ? before : head;
            } else {
                head = -1;
                paragraph(passage);
            }
        }
        return List.copyOf(sentences);
    }

    /** Rows speak of what they name, and of what the table's head names above them. */
    private void row(Passage passage, int head) {
        int length = passage.text().length();
        for (int start = 0; start < length; start += LONGEST) {
            row(sentence(passage, start, Math.min(length, start + LONGEST)), head);
        }
    }

    private void row(Sentence own, int head) {
        sentences.add(
                head < 0
                        ? own
                        : carried(own, sentences.get(head), sentences.get(head).text()));
    }

    private void paragraph(Passage passage) {
        String text = passage.text();
        Matcher m = END.matcher(text);
        int start = 0;
        boolean first = true;
        while (start < text.length()) {
            int end = text.length();
            while (m.find()) {
                if (!ABBREVIATION
                        .matcher(text.substring(Math.max(start, m.start() - BACK), m.start()))
                        .find()) {
                    end = m.end();
                    break;
                }
            }
            end = Math.min(end, start + LONGEST);
            Sentence own = sentence(passage, start, end);
            boolean on = !first
                    && own.mentions().isEmpty()
                    && SPEAKS_ON.matcher(own.text()).find();
            sentences.add(on ? carried(own, sentences.get(sentences.size() - 1), "") : own);
            first = false;
            start = end;
        }
    }

    private static Sentence carried(Sentence own, Sentence before, String head) {
        List<Found<Indicator>> mentions = new ArrayList<>(own.mentions());
        before.mentions().forEach(f -> mentions.add(new Found<>(0, 0, f.thing())));
        List<Area> known = new ArrayList<>(before.known());
        before.areas().forEach(f -> known.add(f.thing()));
        return new Sentence(
                own.passage(),
                own.start(),
                own.text(),
                own.plain(),
                mentions,
                own.areas(),
                known.stream().distinct().toList(),
                head);
    }

    private Sentence sentence(Passage passage, int start, int end) {
        String text = passage.text().substring(start, end);
        List<Names.Word> words = Names.words(text);
        List<Found<Indicator>> mentions = new ArrayList<>(indicators.in(text, words));
        StringBuilder plain = new StringBuilder(text);
        for (Found<Indicator> found : mentions) {
            plain.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
        }
        for (Passage.Mention mention : passage.mentions()) {
            Indicator indicator = byId.get(mention.indicator());
            if (indicator != null && mention.at() >= start && mention.at() < end) {
                mentions.add(new Found<>(mention.at() - start, mention.at() - start, indicator));
            }
        }
        List<Found<Area>> named = new ArrayList<>();
        areas.forEach(n -> named.addAll(n.in(text, words)));
        return new Sentence(passage, start, text, plain.toString(), mentions, named, List.of(), "");
    }
}
