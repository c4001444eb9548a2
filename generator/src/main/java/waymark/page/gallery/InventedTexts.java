package waymark.page.gallery;

import java.util.Map;
import waymark.language.Fallback;
import waymark.language.Tongue;

/**
 * In which language the texts of a case are: Welsh in the Welsh case and on Welsh pages. What is there in English alone is
 * marked on pages of another language.
 */
final class InventedTexts {
    private static final String WELSH = "cy";
    static final Map<String, String> IN_WELSH = Map.ofEntries(
            Map.entry("Invented figures", "Ffigurau wedi'u dyfeisio"),
            Map.entry("Starting well", "Dechrau'n dda"),
            Map.entry("Children ready for school", "Plant sy'n barod ar gyfer yr ysgol"),
            Map.entry("Emergency hospital stays", "Arosiadau brys mewn ysbyty"),
            Map.entry("Weekly pay", "Cyflog wythnosol"),
            Map.entry("People who rent their home", "Pobl sy'n rhentu eu cartref"),
            Map.entry("Output of all businesses", "Cynnyrch pob busnes"),
            Map.entry("People moving in less people moving out", "Pobl sy'n dod i mewn namyn pobl sy'n gadael"),
            Map.entry("per cent", "y cant"),
            Map.entry("per 100,000 people", "fesul 100,000 o bobl"),
            Map.entry("a week", "yr wythnos"),
            Map.entry("Sex", "Rhyw"),
            Map.entry("Age", "Oed"),
            Map.entry("Female", "Benyw"),
            Map.entry("Male", "Gwryw"),
            Map.entry("Our road map", "Ein map ffordd"),
            Map.entry("The council", "Y cyngor"),
            Map.entry("Every child ready for school", "Pob plentyn yn barod ar gyfer yr ysgol"),
            Map.entry("two sites failed their survey", "methodd dau safle eu harolwg"),
            Map.entry("Family hubs in every ward", "Canolfannau i deuluoedd ym mhob ward"),
            Map.entry("Places for two-year-olds", "Lleoedd i blant dwy oed"),
            Map.entry("Speech and language", "Lleferydd ac iaith"),
            Map.entry("One front door", "Un drws ffrynt"),
            Map.entry("Fathers' groups", "Grwpiau tadau"),
            Map.entry("Summer before school", "Yr haf cyn yr ysgol"),
            Map.entry("A mobile library", "Llyfrgell deithiol"),
            Map.entry("First hub opens", "Y ganolfan gyntaf yn agor"),
            Map.entry("A hub in all twelve wards", "Canolfan ym mhob un o'r wardiau"),
            Map.entry("Contract signed", "Llofnodi'r contract"),
            Map.entry("Forty staff trained", "Hyfforddi deugain aelod o staff"),
            Map.entry("Survey of parents", "Arolwg rhieni"),
            Map.entry("Line opens", "Y llinell yn agor"),
            Map.entry("We share data before we are asked", "Rydym yn rhannu data cyn i neb ofyn"),
            Map.entry("We decide together", "Rydym yn penderfynu gyda'n gilydd"),
            Map.entry("We say what did not work", "Rydym yn dweud beth na weithiodd"),
            Map.entry("Residents are in the room", "Mae trigolion yn yr ystafell"));

    private final boolean welsh;
    private final boolean marked;

    /** The texts of a case on pages of a language. */
    InventedTexts(GalleryCase shown, Tongue tongue) {
        this.welsh = shown == GalleryCase.WELSH || tongue.asked().equals(WELSH);
        this.marked = welsh && !tongue.isMain();
    }

    /** What stands in English, as this case says it. */
    String text(String english) {
        String known = welsh ? IN_WELSH.getOrDefault(english, english) : english;
        return marked && known.equals(english) ? Fallback.mark(english) : known;
    }
}
