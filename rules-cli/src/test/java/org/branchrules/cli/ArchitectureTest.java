package org.branchrules.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** The arrows between the modules, and what none of them may do. */
@AnalyzeClasses(
        packages = {"org.branchrules.model", "org.branchrules.engine", "org.branchrules.cli"},
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final Set<String> TIME_TYPES = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime");

    @ArchTest
    static final ArchRule the_model_knows_nobody = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("org.branchrules.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.branchrules.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_engine_does_not_know_the_command_line = noClasses()
            .that()
            .resideInAPackage("org.branchrules.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.branchrules.cli..", "picocli..");

    @ArchTest
    static final ArchRule the_command_line_knows_public_packages_only = noClasses()
            .that()
            .resideInAPackage("org.branchrules.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.branchrules.engine..internal..");

    @ArchTest
    static final ArchRule drools_lives_in_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.branchrules.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule nobody_prints_past_the_console = noClasses()
            .that()
            .resideOutsideOfPackages("org.branchrules.engine.internal.build..", "org.branchrules.cli.terminal..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is printed goes through the console, in its charset");

    @ArchTest
    static final ArchRule only_the_command_line_reads_a_clock = noClasses()
            .that()
            .resideOutsideOfPackage("org.branchrules.cli..")
            .should()
            .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "it reads a clock", ArchitectureTest::readsClock))
            .because("time is an input: the same period always gives the same result");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.branchrules.(**)").should().beFreeOfCycles();

    private static boolean readsClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return (TIME_TYPES.contains(owner) && name.equals("now"))
                || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name));
    }
}
