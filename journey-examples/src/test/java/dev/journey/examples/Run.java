package dev.journey.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** One run of the whole program, inside the test: what it wrote and how it ended. */
record Run(int exitCode, String out, String err, Path folder) {

    static Run into(Path folder, Object... arguments) {
        List<String> words = new ArrayList<>(List.of("--out", folder.toString()));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = WebShop.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = command.execute(words.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString(), folder);
    }

    JsonNode report() {
        try {
            return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    long events(String key) {
        JsonNode number = report().get("events").get(key);
        return number.longValue();
    }

    /** What became of the events, without how many were given. */
    long sumOfEvents() {
        long sum = 0;
        for (JsonNode number : report().get("events")) {
            sum += number.longValue();
        }
        return sum - events("given");
    }

    String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    List<String> effects() {
        return file("effects.ndjson").lines().toList();
    }
}
