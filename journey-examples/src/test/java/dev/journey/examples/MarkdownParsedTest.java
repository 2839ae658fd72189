package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Journey;
import dev.journey.render.Markdown;
import dev.journey.testkit.RandomJourneys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** What a parser of GitHub's Markdown reads in our documents: no text of a journey becomes markup. */
class MarkdownParsedTest {

    private static final List<Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    @Test
    void a_hostile_text_changes_nothing_but_itself() {
        Node plain = parse("plain");
        for (String hostile : HostileTexts.ALL) {
            String shown = HostileTexts.shown(hostile);
            Node parsed = parse(hostile);
            assertThat(structure(parsed)).as("%s", hostile).isEqualTo(structure(plain));
            assertThat(squeezed(TEXT.render(parsed)))
                    .as("%s", hostile)
                    .isEqualTo(squeezed(TEXT.render(plain).replace("plain", shown)));
        }
    }

    @Test
    void random_journeys_hold_no_links_and_no_code_of_their_own() {
        LongStream.range(0, 300)
                .mapToObj(RandomJourneys.ofEveryKind().withMap()::seeded)
                .map(Markdown::of)
                .map(PARSER::parse)
                .forEach(document -> assertThat(structure(document))
                        .noneMatch(node -> node.endsWith(Link.class.getSimpleName())
                                || node.endsWith(Image.class.getSimpleName())
                                || node.endsWith(Code.class.getSimpleName())
                                || node.endsWith(HtmlBlock.class.getSimpleName())));
    }

    private static Node parse(String text) {
        Journey journey = HostileTexts.journey(text);
        return PARSER.parse(Markdown.of(journey, List.of(HostileTexts.finding(text))));
    }

    /** The kinds of the nodes and how deep they are; texts and the comments that end links are none. */
    private static List<String> structure(Node document) {
        List<String> structure = new ArrayList<>();
        addTo(structure, document, 0);
        return structure;
    }

    private static void addTo(List<String> structure, Node node, int depth) {
        boolean isText = node instanceof Text
                || node instanceof HtmlInline html && html.getLiteral().equals("<!-- -->");
        if (!isText) {
            structure.add(depth + " " + node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            addTo(structure, child, depth + 1);
        }
    }

    private static String squeezed(String text) {
        return text.replace("<!-- -->", "").replaceAll("\\s+", " ").strip();
    }
}
