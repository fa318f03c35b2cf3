package org.famulus.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Merging two records of one person")
class PersonReferencesTest {

  @Test
  @DisplayName("moves every reference there is; only who deals with whom is shared instead")
  void nothingForgotten() {
    List<String> referring =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.famulus.core")
                .stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.tryGetField("personId").isPresent())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("RegionPerson"))
                .toList();
    assertThat(PersonReferences.FOLLOWING).containsExactlyInAnyOrderElementsOf(referring);
  }
}
