package dev.journey.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void writes_elements_with_their_classes_and_attributes() {
        String markup = new Markup()
                .open("b.first.second", "id", "x")
                .text("one")
                .close()
                .empty("wbr")
                .leaf("i", "two")
                .finish();
        assertThat(markup).isEqualTo("<b class=\"first second\" id=\"x\">one</b><wbr/><i>two</i>\n");
    }

    @Test
    void never_shortens_an_element_that_html_wants_closed() {
        assertThat(new Markup().open("i.swatch").close().finish()).isEqualTo("<i class=\"swatch\"></i>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "<b> &lt;b&gt;",
                "</style> &lt;/style&gt;",
                "a&lt;b a&amp;lt;b",
                "]]> ]]&gt;",
            })
    void escapes_texts(String text, String escaped) {
        assertThat(new Markup().leaf("i", text).finish()).isEqualTo("<i>" + escaped + "</i>\n");
    }

    @Test
    void escapes_attributes() {
        assertThat(new Markup().leaf("i", "", "title", "\"<>&'").finish())
                .isEqualTo("<i title=\"&quot;&lt;&gt;&amp;'\"></i>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\u009f", "\ud800", "\udc00", "\ufffe", "\uffff", "\ufdd0"})
    void marks_what_no_document_may_hold(String text) {
        assertThat(new Markup().leaf("i", "a" + text + "b", "title", text).finish())
                .isEqualTo("<i title=\"\ufffd\">a\ufffdb</i>\n");
    }

    @Test
    void keeps_the_letters_of_all_languages() {
        String text = "Größe 日本 سلة 😀 e\u0301 \u202bמה\u202c";
        assertThat(new Markup().leaf("i", text).finish()).isEqualTo("<i>" + text + "</i>\n");
    }

    @Test
    void breaks_words_of_programs_after_underscores_only() {
        assertThat(new Markup().open("i").code("order_placed, a_").close().finish())
                .isEqualTo("<i>order_<wbr/>placed, a_<wbr/></i>\n");
    }

    @Test
    void counts_how_much_text_it_holds() {
        Markup markup = new Markup();
        Extent before = markup.open("ul").extent();
        markup.leaf("li", "abcd").leaf("li", "日本");
        Extent added = markup.extent().since(before);
        assertThat(added.blocks()).isEqualTo(2);
        assertThat(added.letters()).isBetween(4.0, 4.5);
    }
}
