package waymark.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.profile.Profiles;
import waymark.indicator.table.TidyWriter;
import waymark.intake.Answers;
import waymark.intake.Explanation;
import waymark.intake.Import.Imported;
import waymark.intake.guess.ColumnGuess;
import waymark.intake.guess.ProfileDraft;

/**
 * What has to be written for a site to read a table as it was explained.
 *
 * @param files in the order in which they are told
 * @param remarks what isn't written, and why
 */
public record Plan(List<PlannedFile> files, List<String> remarks) {
    private static final String OBSERVATIONS = "data/observations/";

    public Plan {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /**
     * Plans.
     *
     * @param name what the files are called, in lower-case letters, digits and hyphens; if nothing, after the table
     */
    public static Plan of(Imported imported, Answers answers, Optional<String> name) {
        String id = name.orElse(imported.source().id());
        List<PlannedFile> files = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Optional<PlannedFile> profile = profile(imported, id);
        profile.ifPresent(files::add);
        catalogue(imported, answers, id).ifPresent(files::add);
        if (imported.source().within()) {
            remarks.add("No copy is needed: the table lies in " + OBSERVATIONS + " already.");
        } else {
            tidy(imported, id, profile.isPresent()).ifPresent(files::add);
            unlisted(imported.explanation()).ifPresent(remarks::add);
        }
        return new Plan(files, remarks);
    }

    /** A profile where the table was guessed, or lies in the site and isn't read without. */
    private static Optional<PlannedFile> profile(Imported imported, String id) {
        boolean needed = imported.source().within()
                || imported.explanation()
                        .form()
                        .filter(Explanation.Form::guessed)
                        .isPresent();
        return imported.draft()
                .filter(d -> needed)
                .map(d -> new PlannedFile(Profiles.FOLDER + "/" + id + ".yaml", d.yaml(comments(imported, d))));
    }

    private static List<String> comments(Imported imported, ProfileDraft draft) {
        List<String> comments = new ArrayList<>(List.of(origin(imported)));
        List<Explanation.Column> unsure = imported.explanation().columns().stream()
                .filter(c -> c.confidence() < ColumnGuess.SURE && !c.part().equals("ignored"))
                .toList();
        if (draft.base().isEmpty()) {
            comments.add(
                    "The layout was guessed. It is yours to check and to change: generator/docs/formats/profiles.md");
        }
        unsure.forEach(c -> comments.add("not sure: \"" + c.name() + "\" as " + c.part()));
        return comments;
    }

    private static String origin(Imported imported) {
        return "Written by waymark import for " + imported.source().file() + " (SHA-256 "
                + imported.explanation().hash() + ")";
    }

    private static Optional<PlannedFile> catalogue(Imported imported, Answers answers, String id) {
        List<Indicator> fresh = fresh(imported);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        List<String> themes = imported.taken().stream()
                .flatMap(t -> t.catalogue().themes().stream())
                .map(Theme::id)
                .toList();
        String yaml = new CatalogueEntries(
                        fresh,
                        imported.taken().orElseThrow().observations(),
                        answers.catalogue(),
                        imported.source().within(),
                        themes)
                .yaml(List.of(origin(imported)));
        return Optional.of(new PlannedFile(CatalogueReader.FOLDER + "/" + id + ".yaml", yaml));
    }

    private static List<Indicator> fresh(Imported imported) {
        return imported.explanation().indicators().stream()
                .filter(i -> !i.listed())
                .flatMap(i -> imported.taken().stream().flatMap(t -> t.catalogue().indicator(i.id()).stream()))
                .toList();
    }

    /** The figures in Waymark's own form; under another name where the profile is for files of this one. */
    private static Optional<PlannedFile> tidy(Imported imported, String id, boolean profile) {
        List<String> ids = imported.explanation().indicators().stream()
                .map(Explanation.IndicatorMet::id)
                .toList();
        if (ids.isEmpty() || imported.taken().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        TidyWriter.write(imported.taken().get().observations(), ids, text);
        boolean taken = profile && imported.source().table().equals(id + ".csv");
        return Optional.of(new PlannedFile(OBSERVATIONS + id + (taken ? "-tidy" : "") + ".csv", text.toString()));
    }

    private static Optional<String> unlisted(Explanation explanation) {
        int areas = explanation.areas().unlisted().size();
        return areas == 0
                ? Optional.empty()
                : Optional.of("The copy has no figures of the " + areas + (areas == 1 ? " area" : " areas")
                        + " that data/places.csv doesn't list. Keep the original.");
    }
}
