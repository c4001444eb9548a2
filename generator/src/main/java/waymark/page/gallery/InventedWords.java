package waymark.page.gallery;

import java.util.List;

/**
 * What an invented road map is written with.
 *
 * @param reason why a date was moved
 */
record InventedWords(
        String title,
        String partner,
        String commitment,
        String reason,
        List<String> activities,
        List<String> milestones,
        List<String> behaviours) {
    private static final InventedWords ENGLISH = new InventedWords(
            "Our road map",
            "The council",
            "Every child ready for school",
            "two sites failed their survey",
            List.of(
                    "Family hubs in every ward",
                    "Places for two-year-olds",
                    "Speech and language",
                    "One front door",
                    "Fathers' groups",
                    "Summer before school",
                    "A mobile library"),
            List.of(
                    "First hub opens",
                    "A hub in all twelve wards",
                    "Contract signed",
                    "Forty staff trained",
                    "Survey of parents",
                    "Line opens"),
            List.of(
                    "We share data before we are asked",
                    "We decide together",
                    "We say what did not work",
                    "Residents are in the room"));
    private static final InventedWords LONG = new InventedWords(
            "A road map for the whole of the valley, from the source of the river to the estuary and the sands beyond it",
            "The Joint Committee of the Upper and Lower Valley Councils and their Neighbouring Authorities",
            "Every child in every part of the valley is ready for school, and every school is ready for every child",
            "the survey of the ground found an underground watercourse that no map of the last two hundred years had shown",
            List.of(
                    "Family hubs within twenty minutes' walk of every home with children under five years of age",
                    "Interdepartmental-communications-infrastructure",
                    "Speech, language, listening, communication and interaction support in nurseries, schools and at home",
                    "One front door",
                    "Groups for fathers, stepfathers, grandfathers, uncles, godfathers, neighbours and friends of the family",
                    "A summer before school",
                    "A mobile library that stops in every village at least once in every fortnight of the year"),
            List.of(
                    "The first of the hubs opens its doors to the public",
                    "A hub in all twelve wards and in three of the four outlying settlements",
                    "Contract for the renovation signed by all parties",
                    "Representative-stakeholder-consultation completed",
                    "Survey",
                    "Telephone line opens at weekends too"),
            List.of(
                    "We share what we know with each other before anybody has to ask us for it, and we say so in public",
                    "Interdepartmental-communications-infrastructure is used",
                    "We say what did not work",
                    "Residents are in the room whenever anything is decided about them"));

    InventedWords {
        activities = List.copyOf(activities);
        milestones = List.copyOf(milestones);
        behaviours = List.copyOf(behaviours);
    }

    static InventedWords of(GalleryCase shown, InventedTexts texts) {
        InventedWords words = shown == GalleryCase.LONG_NAMES ? LONG : ENGLISH;
        return new InventedWords(
                texts.text(words.title),
                texts.text(words.partner),
                texts.text(words.commitment),
                texts.text(words.reason),
                words.activities.stream().map(texts::text).toList(),
                words.milestones.stream().map(texts::text).toList(),
                words.behaviours.stream().map(texts::text).toList());
    }

    String activity(int number) {
        return activities.get(number);
    }

    String milestone(int number) {
        return milestones.get(number);
    }
}
