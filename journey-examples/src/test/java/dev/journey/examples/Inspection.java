package dev.journey.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser finds in a page: errors, requests, parts that are too wide, scripts that ran, and what axe-core says of
 * how well everybody can read it.
 *
 * @param found all of it
 */
record Inspection(JsonNode found) {

    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

    /** Nothing may be loaded or run but what the test itself adds. */
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'unsafe-inline'; script-src 'nonce-test'\">";

    private static final String SCRIPTS = "<script data-test nonce=\"test\" src=\"axe.min.js\"></script>"
            + "<script data-test nonce=\"test\">INSPECT</script>";

    /** Looks at a page in a window of this size; dark, if the reader wants it so. */
    static Inspection of(String html, Path folder, int width, boolean isDark) throws IOException, InterruptedException {
        Files.copy(resource("axe.min.js"), folder.resolve("axe.min.js"), StandardCopyOption.REPLACE_EXISTING);
        String scripts = SCRIPTS.replace("INSPECT", text("dev/journey/examples/inspect.js"));
        Path page = Files.writeString(
                Files.createTempFile(folder, "page", ".html"),
                html.replaceFirst("<head>", Matcher.quoteReplacement("<head>" + POLICY + scripts)));
        String dom = Chromium.dom(
                page,
                folder,
                "--window-size=" + width + ",900",
                "--blink-settings=preferredColorScheme=" + (isDark ? 0 : 1));
        Matcher result = RESULT.matcher(dom);
        if (!result.find()) {
            throw new IllegalStateException("the page did not come to its end: " + dom);
        }
        return new Inspection(new ObjectMapper().readTree(URLDecoder.decode(result.group(1), StandardCharsets.UTF_8)));
    }

    List<String> list(String key) {
        List<String> list = new ArrayList<>();
        found.path(key).forEach(each -> list.add(each.asText()));
        return list;
    }

    private static String text(String name) throws IOException {
        return new String(resource(name).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Inspection.class.getClassLoader().getResourceAsStream(name), name);
    }
}
