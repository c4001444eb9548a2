package waymark.page.gallery;

import java.util.List;

/** Names of places that aren't anywhere, as many as are wanted. */
final class InventedNames {
    private static final List<String> STARTS = List.of(
            "Ash", "Brack", "Cairn", "Dun", "East", "Fen", "Grey", "Hex", "Ink", "Kelder", "Lin", "Marr", "Nether",
            "Ox", "Pen", "Quarn", "Rose", "Salt", "Thorn", "Upper ", "Vale", "Wex", "Yarrow", "Black", "Clay", "Deer",
            "Elm", "Frost", "Gorse", "Hazel", "Ivy", "Juniper", "King", "Lark", "Moss");
    private static final List<String> ENDS = List.of(
            "bridge", "by", "combe", "field", "ford", "gate", "ham", "holm", "hurst", "ley", "low", "mere", "moor",
            "mouth", "ney", "sea", "stead", "ton", "wick", "worth");
    private static final List<String> WELSH_STARTS = List.of("Aber", "Llan", "Pen", "Tre", "Caer", "Nant");
    private static final List<String> WELSH_ENDS =
            List.of("wennol", "y-dderwen", "gwynfryn", "afanc", "llwynog", "ŵylan", "-y-fronfraith", "eithin");

    private InventedNames() {}

    /** The name of the place with this number; none comes twice below seven hundred. */
    static String of(GalleryCase shown, int number) {
        if (shown == GalleryCase.WELSH) {
            return of(WELSH_STARTS, WELSH_ENDS, number);
        }
        String name = of(STARTS, ENDS, number).replace("Upper ", "Upper");
        return shown == GalleryCase.LONG_NAMES ? name + "-next-the-Estuary, Nether Hundreds and Marshland" : name;
    }

    /** Steps through both lists at once, so that neighbours in a list don't sound alike. */
    private static String of(List<String> starts, List<String> ends, int number) {
        int round = number / starts.size();
        return starts.get(number % starts.size()) + ends.get((number + round) % ends.size());
    }
}
