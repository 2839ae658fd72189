package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.FindingCode;
import dev.journey.codec.FindingPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Worked cases of every check, a file for each code: journeys with the finding, and near misses without it, most of
 * them after the very fix that the finding proposes.
 */
class CheckCasesTest {

    @TestFactory
    Stream<DynamicTest> finds_what_the_case_says() {
        return CheckCase.all()
                .map(given -> DynamicTest.dynamicTest(
                        given.toString(), () -> assertThat(given.found()).containsExactlyElementsOf(given.expected())));
    }

    @TestFactory
    Stream<DynamicTest> every_finding_has_a_place_in_the_file() {
        return CheckCase.all()
                .filter(given -> !given.isNegative())
                .map(given -> DynamicTest.dynamicTest(
                        given.toString(),
                        () -> assertThat(given.found())
                                .allSatisfy(finding -> assertThat(FindingPlaces.in(given.document())
                                                .find(finding))
                                        .isPresent())));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_has_a_case_with_the_finding_and_one_without(FindingCode code) {
        List<CheckCase> cases = CheckCase.of(code);

        assertThat(cases).as(CheckCase.fileName(code)).anyMatch(given -> !given.isNegative());
        assertThat(cases).as(CheckCase.fileName(code)).anyMatch(CheckCase::isNegative);
        assertThat(cases).extracting(CheckCase::title).doesNotHaveDuplicates();
    }

    @Test
    void every_file_is_named_after_a_code() throws IOException {
        try (Stream<Path> files = Files.list(CheckCase.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(FindingCode.values())
                            .map(CheckCase::fileName)
                            .toList());
        }
    }
}
