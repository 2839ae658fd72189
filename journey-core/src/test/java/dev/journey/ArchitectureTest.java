package dev.journey;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The house of floors, and what nothing in it may do. */
@AnalyzeClasses(packages = "dev.journey", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up; rooms that are not built yet are empty. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("event"),
            List.of("condition"),
            List.of("map", "plan", "readiness", "scenario"),
            List.of("model"),
            List.of("graph", "template"),
            List.of("run"),
            List.of("measure", "view"),
            List.of("check"),
            List.of("compare"),
            List.of("page", "render", "codec"),
            List.of("mermaid"));

    /** Methods and constructors whose result is another one elsewhere or at another time; {@code <init>} is one. */
    private static final Pattern SURROUNDINGS = Pattern.compile(String.join(
            "|",
            "java\\.time\\.(\\w+|chrono\\.\\w+)\\.now\\(.*",
            "java\\.time\\.(Clock|InstantSource)\\.(system|tick)\\w*\\(.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(.*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|identityHashCode)\\(.*",
            "java\\.lang\\.System\\.(getenv|getProperty|getProperties)\\(.*",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.(Gregorian)?Calendar\\.(getInstance\\(.*|<init>\\(\\))",
            "java\\.util\\.TimeZone\\.getDefault\\(.*",
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*"));

    private static final Pattern CHANCE = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.Math\\.random\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(.*",
            "java\\.util\\.Collections\\.shuffle\\(.*",
            "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(.*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.util\\.random\\.RandomGenerator(Factory)?\\.(of|getDefault|create|all)\\(.*",
            "java\\.security\\.SecureRandom\\.<init>\\(.*"));

    private static final Pattern LANGUAGE = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.util\\.Formatter\\.<init>\\(\\)",
            "java\\.text\\.\\w+\\.(getInstance|getNumberInstance|getDateInstance|getPercentInstance)\\(\\)",
            "java\\.text\\.(DecimalFormat|SimpleDateFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"));

    @ArchTest
    static final ArchRule packages_know_only_lower_floors =
            house().because("the floors are the order in which the library is read, understood and changed");

    @ArchTest
    static final ArchRule every_class_lives_on_a_floor = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .and()
            .doNotHaveFullyQualifiedName("dev.journey.LibraryStyle")
            .should()
            .resideInAnyPackage(rooms().map(ArchitectureTest::packageOf).toArray(String[]::new))
            .because("a package that no floor holds would escape every other rule, and the root holds only what is"
                    + " said of the whole");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("dev.journey.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that know each other are one package with two names");

    @ArchTest
    static final ArchRule packages_are_called_by_what_they_hold = noClasses()
            .should()
            .resideInAnyPackage(Stream.of("internal", "util", "utils", "common", "impl", "exception", "exceptions")
                    .map(name -> ".." + name + "..")
                    .toArray(String[]::new))
            .because("a helper stands beside its one user, and an exception with what throws it");

    @ArchTest
    static final ArchRule core_brings_nothing = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "dev.journey..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.immutables.value..")
            .because("who embeds the library gets no further dependency than slf4j; the JDK has a writer of XML");

    @ArchTest
    static final ArchRule core_does_not_look_around = noClasses()
            .should()
            .accessTargetWhere(target(matching("tells the time or the machine", SURROUNDINGS)))
            .because("equal arguments give equal results, at every time and on every machine: now is an argument");

    @ArchTest
    static final ArchRule core_leaves_nothing_to_chance = noClasses()
            .should()
            .accessTargetWhere(target(matching("draws lots", CHANCE)))
            .because("a replay must decide as the first run did: chance is an argument");

    @ArchTest
    static final ArchRule core_speaks_one_language = noClasses()
            .should()
            .accessTargetWhere(target(matching("takes the default locale", LANGUAGE)))
            .because("digits and letters change with the default locale: name one, such as Locale.ROOT");

    private static LayeredArchitecture house() {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : rooms().toList()) {
            house = house.layer(room).definedBy(packageOf(room));
        }
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            String[] lower =
                    FLOORS.subList(0, floor).stream().flatMap(List::stream).toArray(String[]::new);
            for (String room : FLOORS.get(floor)) {
                house = floor == 0
                        ? house.whereLayer(room).mayNotAccessAnyLayer()
                        : house.whereLayer(room).mayOnlyAccessLayers(lower);
            }
        }
        return house;
    }

    private static Stream<String> rooms() {
        return FLOORS.stream().flatMap(List::stream);
    }

    private static String packageOf(String room) {
        return "dev.journey." + room;
    }

    /** Matches calls, constructors and method references by their full name and the types of their parameters. */
    private static DescribedPredicate<AccessTarget> matching(String words, Pattern names) {
        return DescribedPredicate.describe(
                words, target -> names.matcher(target.getFullName()).matches());
    }
}
