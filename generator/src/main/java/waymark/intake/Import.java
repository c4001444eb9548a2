package waymark.intake;

import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Catalogue;
import waymark.indicator.Observations;
import waymark.intake.guess.ProfileDraft;
import waymark.intake.sniff.Sniffed;
import waymark.place.Areas;

/** Explains one file: every line of {@link #of} is a stage. Nothing is written. */
public final class Import {
    private Import() {}

    /**
     * A file as it was understood.
     *
     * @param draft the profile that has to be written for a build to read the file so
     */
    public record Imported(
            Source source, Explanation explanation, Optional<ProfileDraft> draft, Optional<Taken> taken) {}

    /** What was read of it, with the catalogue in which its new indicators stand and the areas that it was held against. */
    public record Taken(Observations observations, Catalogue catalogue, Areas areas) {}

    /** Reads a file as a build of the site would, with what the officer says of it, and tells what came of it. */
    public static Imported of(Source source, Surroundings site, Answers answers) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Sniffed> sniffed = Sniffed.of(
                source.display(),
                source.bytes(),
                site.profiles().forFile(source.table()).flatMap(p -> p.csv().charset()),
                diagnostics);
        if (sniffed.isEmpty()) {
            Explanation refused = Explaining.refused(source, diagnostics.sorted());
            return new Imported(source, refused, Optional.empty(), Optional.empty());
        }
        Diagnostics found = new Diagnostics();
        TableForm form = TableForm.of(source, sniffed.get(), site, answers, found);
        Reading reading = Reading.of(source, form, site, found);
        Explanation explanation = new Explaining(source, form, reading, site, answers, found.sorted()).explanation();
        return new Imported(
                source,
                explanation,
                form.draft(),
                Optional.of(new Taken(reading.observations(), reading.catalogue(), reading.areas())));
    }
}
