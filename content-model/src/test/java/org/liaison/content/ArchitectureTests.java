package org.liaison.content;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the content model may know, package by package. */
class ArchitectureTests {

    private static final String CONTENT = "org.liaison.content";
    private static final String YAML = "org.liaison.content.yaml";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CONTENT);

    @Test
    void contentKnowsOnlyTheLanguage() {
        classes()
                .that()
                .resideInAPackage(CONTENT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        CONTENT,
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.nio.charset",
                        "java.security",
                        "org.jspecify.annotations")
                .check(ALL);
    }

    @Test
    void theReaderKnowsFilesAndTheYamlParserToo() {
        classes()
                .that()
                .resideInAPackage(YAML)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        CONTENT,
                        YAML,
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.text",
                        "java.io",
                        "java.nio.charset",
                        "java.nio.file",
                        "org.jspecify.annotations",
                        "org.snakeyaml.engine..")
                .check(ALL);
    }

    @Test
    void onlyTheReaderKnowsTheYamlParserAndFiles() {
        noClasses()
                .that(not(resideInAPackage(YAML)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..", "java.io", "java.nio.file..")
                .check(ALL);
    }

    @Test
    void contentDoesNotKnowItsReader() {
        noClasses()
                .that()
                .resideInAPackage(CONTENT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(YAML)
                .check(ALL);
    }

    @Test
    void noPackageLeadsBackToItself() {
        slices().matching("org.liaison.(**)").should().beFreeOfCycles().check(ALL);
    }
}
