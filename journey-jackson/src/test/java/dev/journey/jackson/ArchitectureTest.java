package dev.journey.jackson;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "dev.journey.jackson", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule A_PACKAGE_USES_ONLY_THOSE_BELOW_IT = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.journey.jackson..")
            .layer("tree")
            .definedBy("..tree")
            .layer("shape")
            .definedBy("..shape")
            .layer("wire")
            .definedBy("..wire")
            .layer("cbor")
            .definedBy("..cbor")
            .layer("provider")
            .definedBy("..provider")
            .layer("module")
            .definedBy("dev.journey.jackson")
            .whereLayer("provider")
            .mayOnlyBeAccessedByLayers("module")
            .whereLayer("module")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cbor")
            .mayOnlyBeAccessedByLayers("provider")
            .whereLayer("wire")
            .mayOnlyBeAccessedByLayers("provider", "module")
            .whereLayer("shape")
            .mayOnlyBeAccessedByLayers("wire", "provider", "module");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.journey.jackson.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FEW_PUBLIC_CLASSES = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("dev.journey.jackson")
            .and()
            .haveModifier(JavaModifier.PUBLIC)
            .should()
            .be(JourneyModule.class)
            .orShould()
            .be(CloudEvents.class)
            .orShould()
            .be(JourneySchema.class)
            .orShould()
            .be(SegmentCalls.class);

    @ArchTest
    static final ArchRule WIRE_RECORDS_STAY_INSIDE = ArchRuleDefinition.classes()
            .that()
            .haveSimpleNameEndingWith("Json")
            .should()
            .bePackagePrivate();
}
