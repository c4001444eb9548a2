package waymark.intake;

import waymark.indicator.profile.ColumnName;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Role;

/** Which columns a profile has a word for. */
final class KnownColumns {
    private KnownColumns() {}

    static boolean has(Profile profile, String column) {
        boolean role = java.util.Arrays.stream(Role.values()).anyMatch(r -> any(profile.names(r), column));
        boolean level = profile.levels()
                .filter(l -> l.column().equals(column) || l.codes().containsValue(column))
                .isPresent();
        return role || level || any(profile.qualifiers(), column) || any(profile.ignored(), column);
    }

    private static boolean any(java.util.List<ColumnName> names, String column) {
        return names.stream().anyMatch(n -> n.caption(column).isPresent());
    }
}
