package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.page.MapSvg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on pictures: its program draws what the page shows. */
class PicturesPageTest {

    @TempDir
    Path folder;

    @Test
    void shows_what_the_program_draws() throws Exception {
        String page = Files.readString(Path.of("../docs/pictures.md"));
        compile(blocks(page, "java").get(0));
        String printed = run();

        assertThat(blocks(page, "mermaid")).containsExactly(drawn("states.mmd"), drawn("feelings.mmd"));
        assertThat(blocks(page, "dot")).containsExactly(drawn("shop.dot"));
        assertThat(blocks(page, "markdown"))
                .singleElement()
                .satisfies(map -> assertThat(drawn("shop.md")).contains("## Map\n\n" + map));
        assertThat(blocks(page, "text")).containsExactly(drawn("map.txt"), printed);
        assertThat(drawn("map.html")).startsWith("<!doctype html>").contains("Gift giver", "STAGE_");
        assertThat(drawn("map.svg")).contains("Checkout (website)", "order_placed");
        assertThat(drawn("emotions.svg")).contains("Gift giver", "tense");
    }

    @Test
    void the_picture_on_the_page_is_the_map_of_the_shop() throws IOException {
        Path renewed = Path.of("target/handmade-accessories.svg");
        Files.writeString(renewed, MapSvg.of(Examples.journey("handmade-accessories")));
        assertThat(Path.of("../docs/handmade-accessories.svg"))
                .as("the picture is renewed by copying %s over it", renewed)
                .hasSameTextualContentAs(renewed);
    }

    private String drawn(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void compile(String program) throws IOException {
        Path file = Files.writeString(folder.resolve("Pictures.java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString());
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file);
        assertThat(compiler.getTask(messages, null, null, options, null, files).call())
                .as("%s", messages)
                .isTrue();
    }

    private String run() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Method main = loader.loadClass("Pictures").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[] {folder.toString()});
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
