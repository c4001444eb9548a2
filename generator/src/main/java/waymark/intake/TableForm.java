package waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Profiles;
import waymark.indicator.profile.Role;
import waymark.indicator.table.Recognition;
import waymark.intake.guess.ColumnGuess;
import waymark.intake.guess.Guess;
import waymark.intake.guess.ProfileDraft;
import waymark.intake.sniff.Sniffed;

/**
 * By which profile a table is read: one that the site or Waymark has, or one that is still to be written.
 *
 * @param table the name that the table has in {@code data/observations}
 * @param profiles all that may read tables, the draft among them
 * @param profile that reads it
 * @param known the packed profile or the site's own that it was recognised as; the same, but for a draft on top of it
 * @param guess how it was guessed, where no profile knows it
 * @param draft what is to be written for it to be read
 */
record TableForm(
        String table,
        Sniffed sniffed,
        Profiles profiles,
        Profile profile,
        Optional<Profile> known,
        Optional<Guess> guess,
        Optional<ProfileDraft> draft) {
    /** Decides; answers that change the layout make a profile of their own. */
    static TableForm of(Source source, Sniffed sniffed, Surroundings site, Answers answers, Diagnostics diagnostics) {
        Guess guess = Guess.of(source.table(), sniffed, site.areas().codes(), site.names())
                .with(answers.columns());
        Optional<Profile> known = known(source, site).filter(p -> !placeless(p, site, sniffed, guess));
        Optional<Profile> behind = known.isPresent() || sniffed.isPlain()
                ? Optional.empty()
                : site.profiles().forHeader(sniffed.names()).filter(p -> !placeless(p, site, sniffed, guess));
        if (known.isPresent() && !answers.changeLayout()) {
            return new TableForm(
                    source.table(), sniffed, site.profiles(), known.get(), known, Optional.empty(), Optional.empty());
        }
        Optional<Profile> base = known.or(() -> behind);
        if (base.isPresent() && site.profiles().packedName(base.get()).isEmpty()) {
            diagnostics.warning(
                    "profile-kept",
                    Span.of(base.get().recognisedBy()),
                    "this profile of the site reads the table; what the options say of its layout isn't used",
                    "write it into the profile");
            return new TableForm(
                    source.table(), sniffed, site.profiles(), base.get(), base, Optional.empty(), Optional.empty());
        }
        if (base.isPresent()) {
            ProfileDraft draft = BaseDraft.of(source, sniffed, base.get(), known.isPresent(), site, answers);
            return drafted(source, sniffed, site, base, Optional.empty(), draft, diagnostics);
        }
        ProfileDraft draft = BaseDraft.answered(guess.draft(source.title()), answers);
        return drafted(source, sniffed, site, Optional.empty(), Optional.of(guess), draft, diagnostics);
    }

    /** Whether a packed profile finds no areas where they stand in plain sight: it was recognised by too little. */
    private static boolean placeless(Profile profile, Surroundings site, Sniffed sniffed, Guess guess) {
        return site.profiles().packedName(profile).isPresent()
                && !profile.noFigures()
                && profile.levels().isEmpty()
                && !profile.constants().containsKey(Role.AREA)
                && sniffed.names().stream()
                        .noneMatch(h -> Stream.of(Role.AREA, Role.AREA_NAME)
                                .flatMap(r -> profile.names(r).stream())
                                .anyMatch(n -> n.caption(h).isPresent()))
                && guess.columns().stream()
                        .anyMatch(c -> c.part().equals(Role.AREA.key()) && c.confidence() >= ColumnGuess.SURE);
    }

    /** The profile that reads a table as it is. */
    private static Optional<Profile> known(Source source, Surroundings site) {
        Profiles profiles = site.profiles();
        Optional<Profile> named = profiles.forFile(source.table());
        return named.isPresent()
                ? named
                : Recognition.of(source.table(), source.display(), source.stream(), profiles, new Diagnostics())
                        .flatMap(r -> profiles.forHeader(r.table().header()));
    }

    private static TableForm drafted(
            Source source,
            Sniffed sniffed,
            Surroundings site,
            Optional<Profile> known,
            Optional<Guess> guess,
            ProfileDraft draft,
            Diagnostics diagnostics) {
        byte[] yaml = draft.yaml(List.of()).getBytes(StandardCharsets.UTF_8);
        Profiles profiles = site.with(source.profilePath(), yaml, diagnostics);
        Profile profile = profiles.forFile(source.table()).orElse(profiles.tidy());
        return new TableForm(source.table(), sniffed, profiles, profile, known, guess, Optional.of(draft));
    }
}
