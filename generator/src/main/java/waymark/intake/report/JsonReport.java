package waymark.intake.report;

import java.util.List;
import waymark.diagnostic.Diagnostic;
import waymark.format.yaml.JsonWriter;
import waymark.intake.Explanation;
import waymark.intake.Question;

/** Tells explanations to programs; the keys stay the same from version to version. */
public final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    /** All files of one import as a JSON document. */
    public static String of(List<Told> files) {
        return JsonWriter.object(w -> w.number("version", VERSION).objects("files", files, JsonReport::file));
    }

    private static void file(JsonWriter w, Told told) {
        Explanation e = told.explanation();
        w.text("file", e.file()).text("sha256", e.hash()).flag("table", e.form().isPresent());
        e.form().ifPresent(f -> w.object("format", o -> form(o, f)));
        w.objects("columns", e.columns(), JsonReport::column);
        w.object("records", o -> records(o, e.records()));
        w.object("areas", o -> areas(o, e.areas()));
        w.object(
                "periods",
                o -> o.text("first", e.periods().first())
                        .text("last", e.periods().last())
                        .number("count", e.periods().count())
                        .flag("rolling", e.periods().rolling())
                        .texts("gaps", e.periods().gaps()));
        w.objects("indicators", e.indicators(), JsonReport::indicator);
        w.objects(
                "symbols",
                e.symbols(),
                (o, s) -> o.text("text", s.text()).text("meaning", s.meaning()).number("count", s.count()));
        w.objects("faults", e.faults(), JsonReport::fault);
        w.objects("questions", e.questions(), JsonReport::question);
        told.written()
                .ifPresent(t -> w.texts("written", t.files())
                        .texts("unchanged", t.same())
                        .texts("remarks", t.remarks()));
    }

    private static void form(JsonWriter w, Explanation.Form f) {
        w.text("profile", f.profile())
                .text("recognisedBy", f.recognition())
                .flag("guessed", f.guessed())
                .text("encoding", f.encoding())
                .text("separator", f.separator())
                .number("linesAbove", f.linesAbove())
                .number("headerRows", f.headerRows())
                .number("linesBelow", f.linesBelow());
    }

    private static void column(JsonWriter w, Explanation.Column c) {
        w.number("position", c.position())
                .text("name", c.name())
                .text("part", c.part())
                .text("caption", c.caption())
                .number("confidence", c.confidence())
                .text("why", c.why());
    }

    private static void records(JsonWriter w, Explanation.Records r) {
        w.number("total", r.total())
                .number("read", r.read())
                .number("figures", r.figures())
                .number("breakdowns", r.breakdowns())
                .objects(
                        "leftOut",
                        r.leftOut(),
                        (o, l) -> o.text("reason", l.reason())
                                .number("records", l.records())
                                .number("line", l.line())
                                .text("text", l.text()));
    }

    private static void areas(JsonWriter w, Explanation.AreasMet a) {
        w.flag("checked", a.checked())
                .number("met", a.met())
                .number("places", a.places())
                .number("ofPlaces", a.ofPlaces())
                .texts("missing", a.missing())
                .objects(
                        "unlisted",
                        a.unlisted(),
                        (o, u) ->
                                o.text("code", u.code()).text("name", u.name()).number("records", u.records()));
    }

    private static void indicator(JsonWriter w, Explanation.IndicatorMet i) {
        w.text("label", i.label())
                .text("id", i.id())
                .flag("listed", i.listed())
                .text("near", i.near())
                .number("figures", i.figures())
                .number("areas", i.areas());
    }

    private static void fault(JsonWriter w, Diagnostic d) {
        w.text("severity", d.severity().word())
                .text("code", d.code())
                .text("file", d.span().file())
                .number("line", d.span().line())
                .number("column", d.span().column())
                .text("message", d.message())
                .text("hint", d.hint());
    }

    private static void question(JsonWriter w, Question q) {
        w.text("about", q.about())
                .text("text", q.text())
                .text("option", q.option())
                .text("file", q.file())
                .flag("needed", q.needed());
    }
}
