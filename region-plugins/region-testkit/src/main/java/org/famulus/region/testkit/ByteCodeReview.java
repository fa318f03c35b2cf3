package org.famulus.region.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.RegionRule;

/** Looks at a region's byte code: what it uses, what it guards, what it is called. */
final class ByteCodeReview {

  private static final String PROMISE = "org.famulus.region.spi";
  private static final List<String> BEYOND_A_RULE =
      List.of(
          "java.io.",
          "java.net.",
          "java.nio.",
          "java.sql.",
          "java.util.concurrent.",
          "javax.sql.",
          "javax.naming.",
          "jakarta.persistence.",
          "jakarta.inject.",
          "jakarta.enterprise.",
          "java.util.Random",
          "java.util.Scanner",
          "java.util.UUID",
          "java.security.SecureRandom");
  private static final Set<String> ASKS_THE_CLOCK =
      Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime", "random");

  private final String id;
  private final String ownPackage;
  private final JavaClasses classes;

  ByteCodeReview(RegionPlugin region) {
    this.id = region.id();
    this.ownPackage = region.getClass().getPackageName();
    String root = region.getClass().getProtectionDomain().getCodeSource().getLocation().getPath();
    this.classes =
        new ClassFileImporter()
            .withImportOption(location -> location.contains(root))
            .importPackages(ownPackage);
  }

  List<String> onePlugin() {
    long plugins =
        classes.stream()
            .filter(type -> type.isAssignableTo(RegionPlugin.class))
            .filter(type -> type.isAnnotatedWith(ApplicationScoped.class))
            .count();
    return plugins == 1
        ? List.of()
        : List.of("it has " + plugins + " application-scoped beans of type RegionPlugin, not one");
  }

  /** Neither the core, nor the web, nor another region, nor the database by hand. */
  List<String> foreignTypes() {
    Set<String> faults = new TreeSet<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        if (isForeign(target)) {
          faults.add(type.getName() + " uses " + target);
        }
      }
    }
    return List.copyOf(faults);
  }

  List<String> foreignPersistenceUnits() {
    List<String> faults = new ArrayList<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        Stream.concat(
                field.tryGetAnnotationOfType(PersistenceContext.class).stream()
                    .map(PersistenceContext::unitName),
                field.tryGetAnnotationOfType(PersistenceUnit.class).stream()
                    .map(PersistenceUnit::unitName))
            .filter(unit -> !isOwnName(unit))
            .forEach(unit -> faults.add(field.getFullName() + " opens the unit '" + unit + "'"));
      }
    }
    return faults;
  }

  /** Every public method of a session bean or resource is a use case or a query. */
  List<String> unguardedMethods() {
    return classes.stream()
        .filter(type -> isSessionBean(type) || type.isAnnotatedWith(Path.class))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(method -> !isGuarded(method))
        .map(method -> method.getFullName() + " is neither @UseCase nor @Reads with a permission")
        .toList();
  }

  /** Names that would share one namespace with the core's and other regions'. */
  List<String> foreignNames() {
    List<String> faults = new ArrayList<>();
    for (JavaClass type : classes) {
      beanNames(type)
          .filter(name -> !isOwnName(name))
          .forEach(name -> faults.add(type.getName() + " is called '" + name + "'"));
      type.tryGetAnnotationOfType(Path.class)
          .map(Path::value)
          .filter(path -> !path.matches("/?" + id + "(/.*)?"))
          .ifPresent(path -> faults.add(type.getName() + " answers at '" + path + "'"));
      if (type.isAnnotatedWith(Entity.class)) {
        String table =
            type.tryGetAnnotationOfType(Table.class).map(Table::name).orElse(type.getSimpleName());
        if (!isOwnTable(table)) {
          faults.add(type.getName() + " is stored in the table '" + table + "'");
        }
      }
      for (JavaField field : type.getFields()) {
        field
            .tryGetAnnotationOfType(SequenceGenerator.class)
            .filter(generator -> !isOwnTable(generator.sequenceName()))
            .ifPresent(g -> faults.add(field.getFullName() + " draws from " + g.sequenceName()));
      }
    }
    return faults;
  }

  /** Rules neither read nor write nor ask the clock; nor do the region's classes they use. */
  List<String> impureRules() {
    Set<JavaClass> reached = new HashSet<>();
    classes.stream()
        .filter(type -> type.isAssignableTo(RegionRule.class))
        .forEach(rule -> reach(rule, reached));
    Set<String> faults = new TreeSet<>();
    for (JavaClass type : reached) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getName();
        if (BEYOND_A_RULE.stream().anyMatch(target::startsWith)) {
          faults.add("rules reach " + type.getName() + ", which uses " + target);
        }
      }
      for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
        boolean ofJava = call.getTargetOwner().getPackageName().startsWith("java.");
        if (ofJava && ASKS_THE_CLOCK.contains(call.getTarget().getName())) {
          faults.add("rules reach " + type.getName() + ", which calls " + call.getTarget().getName());
        }
      }
    }
    return List.copyOf(faults);
  }

  /** Adds the class and the region's own classes it uses, directly or not. */
  private void reach(JavaClass type, Set<JavaClass> reached) {
    if (reached.add(type)) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(ownPackage))
          .forEach(target -> reach(target, reached));
    }
  }

  private boolean isForeign(String target) {
    if (target.startsWith("javax.sql.") || target.startsWith("java.sql.")) {
      return true;
    }
    return target.startsWith("org.famulus.")
        && !target.startsWith(PROMISE + ".")
        && !target.startsWith(ownPackage + ".");
  }

  private static boolean isSessionBean(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class)
        || type.isAnnotatedWith(Stateful.class)
        || type.isAnnotatedWith(Singleton.class);
  }

  private static boolean isGuarded(JavaMethod method) {
    boolean command =
        method
            .tryGetAnnotationOfType(UseCase.class)
            .filter(mark -> !mark.value().isBlank() && !mark.permission().isBlank())
            .isPresent();
    boolean query =
        method
            .tryGetAnnotationOfType(Reads.class)
            .filter(mark -> !mark.permission().isBlank())
            .isPresent();
    return command || query;
  }

  private static Stream<String> beanNames(JavaClass type) {
    Optional<String> ejb =
        Stream.of(
                type.tryGetAnnotationOfType(Stateless.class).map(Stateless::name),
                type.tryGetAnnotationOfType(Stateful.class).map(Stateful::name),
                type.tryGetAnnotationOfType(Singleton.class).map(Singleton::name))
            .flatMap(Optional::stream)
            .findFirst();
    Optional<String> named = type.tryGetAnnotationOfType(Named.class).map(Named::value);
    return Stream.of(ejb, named)
        .flatMap(Optional::stream)
        .map(name -> name.isBlank() ? type.getSimpleName() : name);
  }

  private boolean isOwnName(String name) {
    String plain = id.replace("-", "");
    return name.toLowerCase(Locale.ROOT).replace("-", "").startsWith(plain);
  }

  private boolean isOwnTable(String table) {
    return table.toLowerCase(Locale.ROOT).startsWith(id.replace('-', '_') + "_");
  }
}
