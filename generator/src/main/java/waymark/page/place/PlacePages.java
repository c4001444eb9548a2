package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import waymark.network.SitePart;
import waymark.page.Output;
import waymark.page.download.SharedFiles;
import waymark.page.follow.PlaceFollow;
import waymark.page.indicator.IndicatorCharts;

/** Composes the pages of a publication, save its road map's. */
public final class PlacePages {
    private PlacePages() {}

    public static List<Output> compose(PlaceScope scope, PlaceShell shell, IndicatorCharts charts, SharedFiles shared) {
        List<Output> outputs = new ArrayList<>();
        outputs.addAll(new PlaceHome(scope, shell, charts).compose());
        outputs.addAll(new TextPages(scope, shell, charts).compose());
        outputs.addAll(new IndicatorPages(scope, shell, charts).compose());
        if (scope.has(SitePart.DOWNLOADS)) {
            outputs.addAll(new DataPages(scope, shell, shared).compose());
        }
        if (!scope.permanent()) {
            outputs.addAll(new EditionPages(scope, shell).compose());
            outputs.addAll(new PlaceFollow(scope.network(), scope.section(), scope.words()).files());
        }
        scope.publication()
                .images()
                .forEach((path, image) -> outputs.add(
                        new Output.File(imageAddress(scope, path, image.extension()), path, image.bytes())));
        return outputs;
    }

    /** The pages of a place of whose editions none stands: which there were, and why they were withdrawn. */
    public static List<Output> withdrawn(PlaceScope scope, PlaceShell shell) {
        List<Output> outputs = new ArrayList<>(new EditionPages(scope, shell).compose());
        outputs.addAll(new PlaceFollow(scope.network(), scope.section(), scope.words()).files());
        return outputs;
    }

    /** Where a picture of the publication's texts lies. */
    static String imageAddress(PlaceScope scope, String path, String extension) {
        String prefix = "content/places/" + scope.place().id() + "/";
        String name = path.substring(prefix.length());
        return scope.folder() + "images/" + name.substring(0, name.lastIndexOf('.') + 1) + extension;
    }
}
