package org.famulus.region.testkit.toy;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.ProgrammeReport;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** Regions a server must refuse, each for one reason. */
public final class BrokenToys {

  private BrokenToys() {}

  /** Its id has a capital and a blank. */
  public static RegionPlugin withWrongId() {
    return new ToyRegion() {
      @Override
      public String id() {
        return "Toy box";
      }
    };
  }

  /** It was built against the next major version of the interface. */
  public static RegionPlugin fromTheFuture() {
    return new ToyRegion() {
      @Override
      public SpiVersion builtAgainst() {
        return new SpiVersion(SpiVersion.MAJOR + 1, 0);
      }
    };
  }

  /** It was built against the next minor version of the interface. */
  public static RegionPlugin fromNextYear() {
    return new ToyRegion() {
      @Override
      public SpiVersion builtAgainst() {
        return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR + 1);
      }
    };
  }

  /** Two of its rules have one id. */
  public static RegionPlugin withTwoRulesOfOneId() {
    return new ToyRegion() {
      @Override
      public List<RegionRule> rules() {
        return List.of(new ToyNumberRule(), new ToyNumberRule());
      }
    };
  }

  /** Its report names a parameter that none of its rules has. */
  public static RegionPlugin withoutTheParameterOfItsReport() {
    return new ToyRegion() {
      @Override
      public ProgrammeReport report() {
        return new ProgrammeReport(
            List.of(), Optional.of(new ProgrammeReport.OfRule("TOY-R01", "longFrom")));
      }
    };
  }

  /** Its catalogue allocates places, but it has no policy. */
  public static RegionPlugin withoutPolicy() {
    return new ToyRegion() {
      @Override
      public List<AllocationPolicy> allocationPolicies() {
        return List.of();
      }
    };
  }

  /** Its catalogue supports costs, but names no kind of cost. */
  public static RegionPlugin withoutCosts() {
    return new ToyRegion() {
      @Override
      public RegionCatalogue catalogue() {
        return new RegionCatalogue(
            ZoneId.of("UTC"),
            Set.of(Step.SUPPORT),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of());
      }
    };
  }

  /** Its policy sorts into no group at all. */
  public static RegionPlugin withoutGroups() {
    AllocationPolicy groupless =
        new AllocationPolicy() {
          @Override
          public String id() {
            return "hat";
          }

          @Override
          public Method method() {
            return Method.LOTTERY_ORDER;
          }

          @Override
          public List<String> priorityGroups() {
            return List.of();
          }

          @Override
          public String priorityGroupOf(ApplicationFacts application, boolean grantedPriority) {
            return "ALL";
          }
        };
    return new ToyRegion() {
      @Override
      public List<AllocationPolicy> allocationPolicies() {
        return List.of(groupless);
      }
    };
  }

  /** It has no bundle. */
  public static RegionPlugin withoutBundle() {
    return new ToyRegion() {
      @Override
      public String bundle() {
        return "org.famulus.region.testkit.toy.nowhere";
      }
    };
  }

  /** Its screen's name is in no bundle. */
  public static RegionPlugin withMissingKey() {
    return new ToyRegion() {
      @Override
      public List<RegionScreen> screens() {
        return List.of(
            new RegionScreen("box.xhtml", "toy.box.nameless", Permission.REGION_VIEW, "pi-box"));
      }
    };
  }

  /** It does not speak Norwegian: one key is there in English, German and Swedish only. */
  public static RegionPlugin withMissingTranslation() {
    return new ToyRegion() {
      @Override
      public String bundle() {
        return "org.famulus.region.testkit.toy.gaps";
      }

      @Override
      public RegionCatalogue catalogue() {
        return RegionCatalogue.empty(ZoneId.of("UTC"));
      }

      @Override
      public List<RegionRule> rules() {
        return List.of();
      }

      @Override
      public List<AllocationPolicy> allocationPolicies() {
        return List.of();
      }

      @Override
      public List<RegionScreen> screens() {
        return List.of();
      }
    };
  }

  /** It names a screen for which there is no view. */
  public static RegionPlugin withoutView() {
    return new ToyRegion() {
      @Override
      public List<RegionScreen> screens() {
        return List.of(
            new RegionScreen("attic.xhtml", "toy.box.title", Permission.REGION_VIEW, "pi-box"));
      }
    };
  }

  /** Its migration is not SQL. */
  public static RegionPlugin withWrongMigration() {
    return new ToyRegion() {
      @Override
      public Optional<String> migrations() {
        return Optional.of("org/famulus/region/testkit/toy/brokenmigration");
      }
    };
  }

  /** It has no id. */
  public static RegionPlugin withoutId() {
    return new ToyRegion() {
      @Override
      public String id() {
        return null;
      }
    };
  }

  /** It breaks when it is asked for its rules. */
  public static RegionPlugin thatBreaks() {
    return new ToyRegion() {
      @Override
      public List<RegionRule> rules() {
        throw new IllegalStateException("no toys");
      }
    };
  }

  /** It needs a class that only a later interface has, as the virtual machine would say it. */
  public static RegionPlugin thatNeedsMore() {
    return new ToyRegion() {
      @Override
      public RegionCatalogue catalogue() {
        throw new NoClassDefFoundError("org/famulus/region/spi/Tomorrow");
      }
    };
  }
}
