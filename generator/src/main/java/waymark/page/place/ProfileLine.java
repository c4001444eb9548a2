package waymark.page.place;

import java.util.Optional;
import java.util.Set;
import waymark.benchmark.Rating;
import waymark.indicator.Symbol;

/**
 * A row of a place's profile with what it adds to its key: the home shows it, the list of indicators and a theme.
 *
 * @param row leading nowhere yet
 * @param rating against the benchmark, if there is one
 * @param symbols on its figures
 */
record ProfileLine(ProfileView.Row row, Optional<Rating> rating, Set<Symbol> symbols) {}
