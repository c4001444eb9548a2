package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.render.Templates.faults;
import static waymark.render.Templates.print;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.page.Later;
import waymark.page.Markup;
import waymark.page.SampleView;

class RendererTest {
    private static final SampleView VIEW = SampleView.of("A <b> & \"c\" ŵ 𝔸");

    @Test
    void printsAView() {
        assertThat(print("${view.title} ${view.count} ${view.rows[0].value} ${view.rows[0].next.value}", VIEW))
                .isEqualTo("A &lt;b&gt; &amp; &quot;c&quot; ŵ 𝔸 1234567 1.5 1000000");
        assertThat(print(
                        "<#if view.note??>!</#if>${view.note!'none'} ${view.body} ${view.choice} ${view.words.k}",
                        VIEW))
                .isEqualTo("none <b>body</b> error v");
        assertThat(print("<#if view.note??>${view.note}</#if>", VIEW.withNote("<i>")))
                .isEqualTo("&lt;i&gt;");
        assertThat(print(
                        "<#list view.rows as row>${row?index}${row.label}<#else>-</#list><#if view.flag>y</#if>", VIEW))
                .isEqualTo("0ay");
    }

    @Test
    void aViewsOwnMethodsAreProperties() {
        assertThat(print("${view.shout}", SampleView.of("a"))).isEqualTo("a!");
    }

    @Test
    void whatATemplateAsksForLaterIsComposedOnce() {
        AtomicInteger composed = new AtomicInteger();
        SampleView view = VIEW.withOdd(Later.of(() -> Optional.of(new Markup("<i>" + composed.incrementAndGet()))));
        assertThat(print("${view.title}", view)).isNotEmpty();
        assertThat(composed).as("nobody asked").hasValue(0);
        assertThat(print("<#if view.odd??>${view.odd} ${view.odd}</#if>", view)).isEqualTo("<i>1 <i>1");
        assertThat(print("<#if view.odd??>a</#if>", VIEW.withOdd(Later.of(Optional::empty))))
                .isEmpty();
    }

    @Test
    void printsMessages() {
        assertThat(print(
                        "${m('hello', '<b>')} ${m('places', 1)} ${m('places', view.count)} ${m('read', view.body)}",
                        VIEW))
                .isEqualTo("Hello, &lt;b&gt; &amp; co one place 1,234,567 places Read <b>body</b> &lt;now&gt;");
        assertThat(print("<a title=\"${m('hello', view.title)}\">${language}</a>", VIEW))
                .isEqualTo("<a title=\"Hello, A &lt;b&gt; &amp; &quot;c&quot; ŵ 𝔸 &amp; co\">en</a>");
    }

    @Test
    void layoutsAreImported() {
        Templates templates = new Templates()
                .with("layout/site.ftlh", "<#macro page title><title>${title}</title><#nested></#macro>")
                .with("part/row.ftlh", "<p>${view.count}</p>")
                .with(
                        "page/x.ftlh",
                        "<#import \"/layout/site.ftlh\" as layout><@layout.page title=view.title><#include \"/part/row.ftlh\"></@>");
        byte[] bytes = templates.renderer().render("page/x.ftlh", SampleView.of("<T>"));
        assertThat(templates.diagnostics.sorted()).isEmpty();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("<title>&lt;T&gt;</title><p>1234567</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a\\n ${view.titel} | 2:2: error [template-failed] SampleView has no \"titel\": did you mean \"title\"?",
                "${view.note} | 1:3: error [template-value] \"view.note\" is missing",
                "${nothing} | 1:3: error [template-value] \"nothing\" is missing",
                "${view.failing} | 1:1: error [template-failed] SampleView.failing failed: java.lang.IllegalStateException: no such thing",
                "${view.title | 1:12: error [template-syntax]",
                "<#if x>a | 1:8: error [template-syntax]",
                "<#include \"/part/no.ftlh\"> | 1:1: error [template-missing] there is no template \"part/no.ftlh\"",
                "<#include \"../../data/site.yaml\"> | 1:1: error [template-missing]",
                "${m('helo', 1)} | 1:1: error [template-failed] no message \"helo\" in en: did you mean \"hello\"?",
                "${m('hello')} | 1:1: error [template-failed] message \"hello\" wants an argument {0}",
                "${m('hello', 1.5)} | 1:1: error [template-failed] argument {0} of m() is missing, or not a text or whole number",
                "${view.flag} | 1:1: error [template-failed]",
                "${view.rows} | 1:3: error [template-failed] For \"${...}\" content: Expected a string",
            })
    void faultsAreToldWithTheTemplatesLine(String template, String fault) {
        assertThat(faults(template.replace("\\n", "\n"), VIEW))
                .hasSize(1)
                .allMatch(f -> f.startsWith("templates/page/x.ftlh:" + fault), fault)
                .allMatch(f -> !f.contains("\tat ") && f.lines().count() <= 2);
    }

    @Test
    void aMissingTemplateIsAFault() {
        Templates templates = new Templates();
        templates.renderer().render("page/none.ftlh", VIEW);
        assertThat(templates.diagnostics.sorted())
                .extracting(Object::toString)
                .containsExactly(
                        "waymark:templates/page/none.ftlh: error [template-missing] there is no such template\n"
                                + "  hint: templates are named by their path in the templates folder");
    }

    @Test
    void faultsInAnIncludedTemplateAreToldThere() {
        Templates templates = new Templates()
                .with("page/x.ftlh", "<#include \"/part/y.ftlh\">")
                .with("part/y.ftlh", "\n${a?new()}");
        templates.renderer().render("page/x.ftlh", VIEW);
        assertThat(templates.diagnostics.sorted())
                .hasSize(1)
                .allMatch(d -> d.toString().startsWith("templates/part/y.ftlh:2:4: error [template-refused]"));
        Templates other = new Templates()
                .with("page/x.ftlh", "<#include \"/part/y.ftlh\">")
                .with("part/y.ftlh", "\n<#if>");
        other.renderer().render("page/x.ftlh", VIEW);
        assertThat(other.diagnostics.sorted())
                .hasSize(1)
                .allMatch(d -> d.toString().startsWith("templates/part/y.ftlh:2:"));
    }

    @Test
    void theSitesOwnTemplatesAreCheckedBeforehand() {
        Templates templates = new Templates().with("page/x.ftlh", "${").with("part/y.ftlh", "${view.x}");
        templates.renderer().check();
        assertThat(templates.diagnostics.sorted())
                .hasSize(1)
                .allMatch(d -> d.code().equals("template-syntax"));
    }

    static List<Object> strangers() {
        return List.of(
                new Object(),
                LocalDate.MIN,
                Thread.currentThread(),
                String.class,
                new int[0],
                new java.util.Random(1),
                Optional.of(new Stranger("a")));
    }

    record Stranger(String name) {}

    @ParameterizedTest
    @MethodSource("strangers")
    void onlyPlainValuesAndViewsReachATemplate(Object stranger) {
        assertThat(faults("${view.odd}", VIEW.withOdd(stranger)))
                .hasSize(1)
                .allMatch(f -> f.contains("may not reach a template"));
    }

    @Test
    void rendersFromManyThreads() {
        Templates templates = new Templates().with("page/x.ftlh", "<p>${view.title}</p>".repeat(200));
        Renderer renderer = templates.renderer();
        Map<Integer, String> pages = new ConcurrentHashMap<>();
        IntStream.range(0, 500)
                .parallel()
                .forEach(i -> pages.put(
                        i, new String(renderer.render("page/x.ftlh", SampleView.of("ŵ" + i)), StandardCharsets.UTF_8)));
        assertThat(templates.diagnostics.sorted()).isEmpty();
        pages.forEach((i, page) -> assertThat(page).isEqualTo(("<p>ŵ" + i + "</p>").repeat(200)));
    }

    @Test
    void jbakesNamesAreThere() {
        SiteDocument old = new SiteDocument(
                "hub/a/index.html",
                "../../",
                "post",
                "A & b",
                Optional.of(LocalDate.of(2025, 1, 2)),
                List.of("early years"),
                Map.of("author", "Ann"),
                new Markup("<p>Hi</p>"));
        SiteDocument recent = new SiteDocument(
                "hub/b/index.html",
                "../../",
                "page",
                "B",
                Optional.of(LocalDate.of(2026, 1, 2)),
                List.of("early years", "cost"),
                Map.of(),
                Markup.EMPTY);
        Templates templates = new Templates().with("page/x.ftlh", """
                ${content.title} ${content.date?string("dd.MM.yyyy")} ${content.author} ${content.body} ${content.rootpath} ${content.noExtensionUri}
                <#list published_content as c>${c.title},</#list> <#list published_posts as c>${c.uri},</#list> ${published_pages?size} ${all_content?size}
                <#list tags as tag>${tag.name}=${tag.uri}:${tag.tagged_documents?size}/${tag.tagged_posts?size} </#list><#list alltags as t>${t};</#list>
                ${config.site_host} ${config.output_extension} ${version} ${content.status} ${content.type} <#list content.tags as t>${t}</#list>
                """);
        templates.lists = new SiteLists(
                List.of(old, recent),
                Map.of("early years", "hub/topics/early-years/"),
                Map.of("site_host", "https://example.org"));
        String text = new String(templates.renderer().render("page/x.ftlh", VIEW, old), StandardCharsets.UTF_8);
        assertThat(templates.diagnostics.sorted()).isEmpty();
        assertThat(text).isEqualTo("""
                A &amp; b 02.01.2025 Ann <p>Hi</p> ../../ hub/a/
                B,A &amp; b, hub/a/index.html, 1 2
                cost=:1/0 early years=hub/topics/early-years/:2/1 cost;early years;
                https://example.org .html 2.7.0 published post early years
                """);
    }
}
