package waymark.page.gallery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import waymark.diagnostic.Span;
import waymark.roadmap.Activity;
import waymark.roadmap.Amount;
import waymark.roadmap.Behaviour;
import waymark.roadmap.Commitment;
import waymark.roadmap.Deadline;
import waymark.roadmap.Mention;
import waymark.roadmap.Milestone;
import waymark.roadmap.Outcome;
import waymark.roadmap.Partner;
import waymark.roadmap.Reflection;
import waymark.roadmap.RoadMap;
import waymark.roadmap.Status;

/** The road map of a case: activities in every status, milestones that were met, moved and missed, behaviours. */
final class InventedRoadMap {
    /** The day on which all galleries are drawn, whenever they are built: their charts never change by themselves. */
    static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private static final Span NOWHERE = InventedAreas.NOWHERE;
    private static final int CROWD = 18;

    private final GalleryCase shown;
    private final InventedWords words;

    private InventedRoadMap(GalleryCase shown, InventedTexts texts) {
        this.shown = shown;
        this.words = InventedWords.of(shown, texts);
    }

    static RoadMap of(GalleryCase shown, InventedTexts texts, InventedIndicator main) {
        return new InventedRoadMap(shown, texts).roadMap(main);
    }

    private RoadMap roadMap(InventedIndicator main) {
        YearMonth end = shown == GalleryCase.HUGE ? YearMonth.of(2051, 3) : YearMonth.of(2030, 3);
        return new RoadMap(
                NOWHERE,
                "place-0",
                words.title(),
                Optional.empty(),
                Optional.of(new RoadMap.Horizon(NOWHERE, YearMonth.of(2025, 4), end)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Partner(NOWHERE, "council", words.partner(), Optional.empty(), Optional.empty())),
                List.of(),
                List.of(new Commitment(
                        NOWHERE,
                        "commitment",
                        words.commitment(),
                        Optional.empty(),
                        mention("council"),
                        List.of(),
                        List.of(outcome(main)),
                        activities())),
                behaviours(),
                reflections(),
                List.of(),
                List.of());
    }

    private static Mention mention(String id) {
        return new Mention(NOWHERE, id);
    }

    /** A little better than every place is today. */
    private static Outcome outcome(InventedIndicator main) {
        double value = Math.round(main.low() + main.range() * 0.9);
        String text = String.valueOf((long) value);
        Deadline by = new Deadline(NOWHERE, "2030", OptionalInt.of(2030), Optional.of(YearMonth.of(2030, 12)));
        return new Outcome(
                NOWHERE,
                mention(main.indicator().id()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Outcome.Target(NOWHERE, by, new Amount(NOWHERE, text, value))));
    }

    private List<Activity> activities() {
        if (shown == GalleryCase.ONE_POINT) {
            return List.of(activity(0, Status.ON_TRACK, 2025, 2026, List.of(due(0, LocalDate.of(2026, 9, 30)))));
        }
        if (shown == GalleryCase.ALL_MISSING) {
            return List.of(undated());
        }
        List<Activity> activities = new ArrayList<>(List.of(
                activity(
                        0,
                        Status.ON_TRACK,
                        2025,
                        2027,
                        List.of(
                                met(0, LocalDate.of(2025, 11, 14)),
                                moved(
                                        1,
                                        LocalDate.of(2027, 3, 31),
                                        LocalDate.of(2026, 3, 31),
                                        LocalDate.of(2026, 9, 30)))),
                activity(
                        1,
                        Status.AT_RISK,
                        2026,
                        2028,
                        List.of(due(2, LocalDate.of(2026, 4, 30)), due(3, LocalDate.of(2026, 8, 31)))),
                activity(2, Status.LATE, 2025, 2026, List.of(due(4, LocalDate.of(2026, 5, 20)))),
                activity(3, Status.DONE, 2025, 2025, List.of(met(5, LocalDate.of(2025, 6, 2)))),
                activity(4, Status.PLANNED, 2028, 2029, List.of(due(0, LocalDate.of(2029, 12, 31)))),
                activity(5, Status.PAUSED, 2026, 2027, List.of()),
                activity(
                        6,
                        Status.STOPPED,
                        2025,
                        2028,
                        List.of(met(1, LocalDate.of(2025, 9, 1)), due(2, LocalDate.of(2027, 10, 1))))));
        if (shown == GalleryCase.HUGE) {
            activities.add(crowded());
        }
        return activities;
    }

    private Activity crowded() {
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            milestones.add(due(i % 6, LocalDate.of(2027 + i, 3, 31)));
        }
        return activity(1, Status.PLANNED, 2026, 2048, milestones);
    }

    private Activity undated() {
        return new Activity(
                NOWHERE,
                "activity",
                words.activity(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.PLANNED,
                NOWHERE,
                List.of(),
                List.of(),
                List.of());
    }

    private Activity activity(int number, Status status, int from, int to, List<Milestone> milestones) {
        return new Activity(
                NOWHERE,
                "activity-" + number,
                words.activity(number),
                Optional.empty(),
                Optional.of(YearMonth.of(from, 4)),
                Optional.of(YearMonth.of(to, 12)),
                status,
                NOWHERE,
                milestones,
                List.of(),
                List.of());
    }

    private Milestone met(int number, LocalDate on) {
        return milestone(number, on, Optional.of(on), List.of());
    }

    private Milestone due(int number, LocalDate on) {
        return milestone(number, on, Optional.empty(), List.of());
    }

    private Milestone moved(int number, LocalDate due, LocalDate... earlier) {
        List<Milestone.Move> moves = new ArrayList<>();
        for (LocalDate from : earlier) {
            moves.add(new Milestone.Move(NOWHERE, from, from.minusMonths(2), words.reason()));
        }
        return milestone(number, due, Optional.empty(), moves);
    }

    private Milestone milestone(int number, LocalDate due, Optional<LocalDate> done, List<Milestone.Move> moves) {
        String id = "milestone-" + number;
        return new Milestone(NOWHERE, id, words.milestone(number), due, NOWHERE, done, NOWHERE, moves);
    }

    private List<Behaviour> behaviours() {
        List<Behaviour> behaviours = new ArrayList<>();
        for (int i = 0; i < words.behaviours().size(); i++) {
            behaviours.add(
                    new Behaviour(NOWHERE, "behaviour-" + i, words.behaviours().get(i)));
        }
        return behaviours;
    }

    /** Scores that rise, fall and stay, once in every half year. */
    private List<Reflection> reflections() {
        int times = switch (shown) {
            case ONE_POINT -> 1;
            case ALL_MISSING -> 0;
            case HUGE -> 40;
            default -> 5;
        };
        List<Reflection> reflections = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            int rising = Math.min(5, 1 + time);
            int falling = Math.max(1, 5 - time / 2);
            List<Reflection.Score> scores = new ArrayList<>();
            int[] values = {rising, falling, 3, time % 2 == 0 ? 5 : 1};
            for (int i = 0; i < values.length; i++) {
                scores.add(new Reflection.Score(mention("behaviour-" + i), NOWHERE, values[i]));
            }
            YearMonth on = YearMonth.of(2025, 3).plusMonths(time * 6L);
            reflections.add(new Reflection(NOWHERE, on, Optional.empty(), scores, Optional.empty()));
        }
        return reflections;
    }
}
