package org.branchrules.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the test kit may know. */
@AnalyzeClasses(packages = "org.branchrules.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule it_knows_the_public_packages_junit_and_assertj_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.branchrules.testkit",
                    "org.branchrules.model..",
                    "org.branchrules.engine",
                    "org.branchrules.engine.comparison",
                    "org.branchrules.engine.coverage",
                    "org.branchrules.engine.mutation",
                    "org.branchrules.engine.pack",
                    "org.branchrules.engine.scenario",
                    "org.branchrules.engine.text",
                    "org.assertj..",
                    "org.junit..",
                    "org.opentest4j..",
                    "org.jspecify..",
                    "java..");
}
