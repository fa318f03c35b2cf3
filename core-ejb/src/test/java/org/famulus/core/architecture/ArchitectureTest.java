package org.famulus.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** The seams of the core, kept by the build. */
@AnalyzeClasses(packages = "org.famulus.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaMethod> GUARDED =
      DescribedPredicate.describe(
          "marked as use case or query with a permission",
          method ->
              method.isAnnotatedWith(UseCase.class) || method.isAnnotatedWith(Reads.class));

  @ArchTest
  static final ArchRule everyServiceMethodPassesTheGate =
      methods()
          .that()
          .areDeclaredInClassesThat(
              DescribedPredicate.describe(
                  "are session beans outside the audit's own writer",
                  (JavaClass type) ->
                      type.isAnnotatedWith(Stateless.class)
                          && !type.isAnnotatedWith(
                              org.famulus.core.shared.BehindTheGate.class)))
          .and()
          .arePublic()
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.be(
                  DescribedPredicate.describe(GUARDED.getDescription(), GUARDED)));

  @ArchTest
  static final ArchRule useCasesHoldNoEntityManager =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "have use cases",
                  (JavaClass type) -> type.getMethods().stream().anyMatch(GUARDED)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .doNotHaveSimpleName("MovableClock")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule noStaticMutableState =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      classes()
          .should()
          .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl|DTO|Dto|Bean|Abstract\\w+)");

  @ArchTest
  static final ArchRule domainKnowsNoWeb =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.famulus.web..");

  @ArchTest
  static final ArchRule coreKnowsNoRegion =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "belong to a particular region",
                  type ->
                      type.getPackageName().startsWith("org.famulus.region.")
                          && !type.getPackageName().startsWith("org.famulus.region.spi")));
}
