package org.liaison.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.liaison.engine");

    @Test
    void theEngineDependsOnTheContentModelAndPlainJavaOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.liaison.engine..",
                        "org.liaison.content",
                        "org.jspecify.annotations",
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.text",
                        "java.time",
                        "java.nio.charset",
                        "java.security")
                .check(ENGINE);
    }

    @Test
    void theEngineReadsNoClockAndNoHiddenDice() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(ENGINE);
    }

    @Test
    void itemsKnowNothingOfHowTheyAreMade() {
        noClasses()
                .that()
                .resideInAnyPackage("..item..", "..check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..generate..", "..quiz..", "..attempt..", "..mastery..")
                .check(ENGINE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.liaison.engine.(*)..").should().beFreeOfCycles().check(ENGINE);
    }
}
