package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.page.Markup;
import waymark.page.SampleView;

/** Templates run no code, and content is never a template. */
class InjectionTest {
    private static final String CANARY = "uid=";

    /** Templates that try to reach Java, other templates' text or other files. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
                "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>${x(\"java.lang.ProcessBuilder\", \"id\")}",
                "<#assign x = \"freemarker.template.utility.JythonRuntime\"?new()><@x>import os</@x>",
                "${\"x\"? new()}",
                "${\"x\"?<#-- c -->new()}",
                "${\"x\"?\n<!-- c -->\n new ()}",
                "${view?api}",
                "${view?api.class.name}",
                "${view.title?api.getClass()}",
                "${view.rows?api.get(0)}",
                "${view.body?api}",
                "${\"${view.title}\"?interpret}",
                "<@view.title?interpret />",
                "<@\"<#assign x=1>\"?interpret />",
                "${\"1+1\"?eval}",
                "${view.title?eval}",
                "${\"[1]\"?eval_json}",
                "${\"[1]\"?evalJson}",
                "${view.title?no_esc}",
                "${view.title?noEsc}",
                "<#noautoesc>${view.title}</#noautoesc>",
                "<#noAutoEsc>${view.title}</#noAutoEsc>",
                "<#outputformat \"plainText\">${view.title}</#outputformat>",
                "<#ftl output_format=\"plainText\">${view.title}",
                "<#ftl auto_esc=false>${view.title}",
                "${view.getClass()}",
                "${view.class}",
                "${view.title.getClass().forName(\"java.lang.Runtime\")}",
                "${view.title.class}",
                "${view.title.bytes}",
                "${view.toString()}",
                "${view.hashCode()}",
                "${view.withNote(\"x\").note}",
                "${view.rows.class}",
                "${view.rows.get(0).label}",
                "${view.rows.clear()}",
                "${view.rows[0].getClass()}",
                "${view.words.getClass()}",
                "${view.words.clear()}",
                "${view.words.class}",
                "${view.choice.class}",
                "${view.choice.declaringClass}",
                "${view.body.html}",
                "${view.odd.class}",
                "${m.class}",
                "${m.messages}",
                "${m.messages()}",
                "${config.class}",
                "${content.class}",
                "${renderer}",
                "${db}",
                "${db.getPublishedPosts()}",
                "${data}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"/../data/site.yaml\">",
                "<#include \"https://example.org/x.ftlh\">",
                "<#import \"classpath:/x.ftlh\" as x>",
                "<#include view.title>",
                "${.get_optional_template(\"/etc/passwd\").include()}",
                "${.data_model.class}",
                "${.globals.class}",
                "${.vars.class}",
                "${.main.class}",
                "${.locale_object}",
                "${.current_template_name.class}",
                "${statics[\"java.lang.System\"].exit(1)}",
                "${Static}",
                "${JspTaglibs[\"/x\"]}",
                "${Application}",
                "${Session}",
                "<#setting template_exception_handler=\"ignore\">${nothing}",
                "<#setting new_builtin_class_resolver=\"unrestricted\">",
                "<#setting api_builtin_enabled=true>",
                "<#setting object_wrapper=\"default\">",
                "<#setting output_format=\"plainText\">",
                "<#visit view.title>",
                "<#recurse view>",
                "<@view.odd />",
                "<#assign a = view.title?new>",
            })
    void aTemplateThatReachesFurtherIsRefused(String template) {
        List<String> faults = Templates.faults(template, SampleView.of("${7*7}"));
        assertThat(faults).as(template).hasSize(1);
        assertThat(faults.get(0))
                .startsWith("templates/page/x.ftlh")
                .contains(": error [template-")
                .doesNotContain(CANARY, "root:");
    }

    /** Texts that would do something if they were templates. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "<#assign x=1>${x}",
                "<#include \"/page/x.ftlh\">",
                "[=7*7]",
                "[#assign x=1]",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<@m \"hello\" />",
                "</#if></#list>",
                "<#-- comment -->",
                "<#noautoesc><script>alert(1)</script>",
                "{0} {1} <script>",
                "\" onmouseover=\"alert(1)",
                "'><img src=x onerror=alert(1)>",
            })
    void contentIsPrintedAsItIs(String content) {
        SampleView view = SampleView.of(content).withNote(content);
        String escaped = Markup.of(content).html();
        String template =
                "<p title=\"${view.title}\">${view.note} ${view.title?trim} ${m('hello', view.title)} ${content.title} ${content.author}</p>";
        Templates templates = new Templates().with("page/x.ftlh", template);
        SiteDocument document = new SiteDocument(
                "a", "", "page", content, Optional.empty(), List.of(), Map.of("author", content), Markup.EMPTY);
        String page = new String(templates.renderer().render("page/x.ftlh", view, document), StandardCharsets.UTF_8);
        assertThat(templates.diagnostics.sorted()).isEmpty();
        assertThat(page)
                .isEqualTo("<p title=\"" + escaped + "\">" + escaped + " " + escaped + " Hello, " + escaped
                        + " &amp; co " + escaped + " " + escaped + "</p>");
    }

    @Test
    void contentInAMessageIsNoPatternOfIt() {
        assertThat(Templates.print("${m('hello', '{0}{1}')}", SampleView.of("a")))
                .isEqualTo("Hello, {0}{1} &amp; co");
    }
}
