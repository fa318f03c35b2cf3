package org.famulus.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.famulus.core.shared.BehindTheGate;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The seams of the core hold")
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.famulus.core");

  private static final DescribedPredicate<JavaMethod> GUARDED =
      describe(
          "marked as use case or query with a permission of its own",
          method ->
              method
                      .tryGetAnnotationOfType(UseCase.class)
                      .filter(mark -> !mark.value().isEmpty())
                      .isPresent()
                  || method
                      .tryGetAnnotationOfType(Reads.class)
                      .filter(mark -> !mark.permission().isEmpty())
                      .isPresent());

  @Test
  @DisplayName("every public method of a session bean is a use case or a query")
  void everyServiceMethodPassesTheGate() {
    methods()
        .that()
        .areDeclaredInClassesThat(
            describe(
                "are session beans outside the gate's own machinery",
                (JavaClass type) ->
                    type.isAnnotatedWith(Stateless.class)
                        && !type.isAnnotatedWith(BehindTheGate.class)))
        .and()
        .arePublic()
        .should(be(GUARDED))
        .check(CORE);
  }

  @Test
  @DisplayName("use cases hold no entity manager; repositories do")
  void useCasesHoldNoEntityManager() {
    noClasses()
        .that(
            describe(
                "have use cases",
                (JavaClass type) -> type.getMethods().stream().anyMatch(GUARDED)))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .check(CORE);
  }

  @Test
  @DisplayName("time comes from the injected clock")
  void timeComesFromTheClock() {
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
        .callMethod(Clock.class, "systemDefaultZone")
        .check(CORE);
  }

  @Test
  @DisplayName("there is no static mutable state")
  void noStaticMutableState() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(CORE);
  }

  @Test
  @DisplayName("names say what things are")
  void namesSayWhatThingsAre() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl|DTO|Dto|Bean|Abstract\\w+)")
        .check(CORE);
  }

  @Test
  @DisplayName("the domain knows no pages and no HTTP")
  void domainKnowsNoWeb() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.famulus.web..")
        .check(CORE);
  }

  @Test
  @DisplayName("the core knows no region")
  void coreKnowsNoRegion() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "belong to a particular region",
                type ->
                    type.getPackageName().startsWith("org.famulus.region.")
                        && !type.getPackageName().startsWith("org.famulus.region.spi")))
        .check(CORE);
  }
}
