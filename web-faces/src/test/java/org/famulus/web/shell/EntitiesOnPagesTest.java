package org.famulus.web.shell;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pages read records and beans")
class EntitiesOnPagesTest {

  /** An entity has no getters: a page that reads one fails only when somebody opens it. */
  private static final DescribedPredicate<JavaMethod> AN_ENTITY =
      describe(
          "answering an entity",
          method ->
              method.getReturnType().getAllInvolvedRawTypes().stream()
                  .anyMatch(type -> type.isAnnotatedWith(Entity.class)));

  private static final DescribedPredicate<JavaClass> OF_AN_ENTITY =
      describe(
          "the kind of page that hands out an entity",
          bean ->
              bean.getSuperclass().stream()
                  .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                  .anyMatch(type -> type.isAnnotatedWith(Entity.class)));

  @Test
  @DisplayName("no bean hands an entity to a page, alone or in a list")
  void none() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Named.class)
        .and()
        .arePublic()
        .and()
        .haveNameMatching("(get|is)[A-Z].*")
        .should(be(AN_ENTITY))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.famulus.web", "org.famulus.core"));
  }

  @Test
  @DisplayName("nor does what it extends")
  void noneInherited() {
    noClasses()
        .that()
        .areAnnotatedWith(Named.class)
        .should(be(OF_AN_ENTITY))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.famulus.web", "org.famulus.core"));
  }
}
