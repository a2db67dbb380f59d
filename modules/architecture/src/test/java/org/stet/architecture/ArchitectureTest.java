package org.stet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.stet.check.spi.Check;
import org.stet.clean.spi.CleanRule;
import org.stet.export.spi.Exporter;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.wire.spi.WireFormat;

/** What the compiled classes may use. The poms are held by {@link ModuleMapTest}. */
@AnalyzeClasses(packages = "org.stet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] WINDOWS = {
    "java.awt..", "javax.swing..", "java.applet..", "org.openide.windows..", "org.openide.awt.."
  };

  /** The modules that may touch windows; all others run without a display. */
  private static final String[] WITH_WINDOWS = {
    "org.stet.session..",
    "org.stet.editor..",
    "org.stet.factcheck..",
    "org.stet.versions..",
    "org.stet.sources..",
    "org.stet.desk.."
  };

  @ArchTest
  static final ArchRule coreKnowsNoWindows =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.stet.cli.DisplayProbe")
          .and()
          .resideOutsideOfPackages(WITH_WINDOWS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WINDOWS);

  @ArchTest
  static final ArchRule textStandsAlone =
      classes()
          .that()
          .resideInAPackage("org.stet.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.stet.text..", "java.lang..", "java.util..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule textDoesNoInputOrOutput =
      noClasses()
          .that()
          .resideInAPackage("org.stet.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "org.openide..");

  /**
   * Only what somebody asked to watch is asked for, and only there; only where somebody asked for
   * is anything sent to: readers and exporters never use the network.
   */
  @ArchTest
  static final ArchRule nobodyUsesTheNetworkButArrivalAndSending =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.stet.arrival.web..", "org.stet.arrival.mail..", "org.stet.export.send..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|ServerSocket|http\\..*)")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.jsoup.Connection")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.mail..");

  @ArchTest
  static final ArchRule modulesSeeEachOtherThroughApiAndSpiOnly =
      classes().should(useOnlyPublicPackagesOfOtherModules());

  @ArchTest
  static final ArchRule noCyclesBetweenModules =
      slices().matching("org.stet.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule spiIsInterfacesAndValues =
      classes()
          .that()
          .resideInAPackage("..spi")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beInterfaces()
          .orShould()
          .beEnums()
          .orShould()
          .beRecords();

  @ArchTest
  static final ArchRule apisAreFinalRecordsOrInterfaces =
      classes()
          .that()
          .resideInAPackage("..api")
          .and()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

  @ArchTest
  static final ArchRule noStaticsThatHoldState = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule noStaticsThatCanBeFilled =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(
              new DescribedPredicate<JavaClass>("a mutable collection") {
                @Override
                public boolean test(JavaClass type) {
                  boolean container =
                      type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
                  return container
                      && !type.isInterface()
                      && !type.isEquivalentTo(java.util.EnumMap.class);
                }
              });

  /** One instance serves all threads. */
  @ArchTest
  static final ArchRule servicesAreStateless =
      fields()
          .that()
          .areDeclaredInClassesThat(
              assignableTo(CleanRule.class)
                  .or(assignableTo(WireFormat.class))
                  .or(assignableTo(Check.class))
                  .or(assignableTo(QuoteReader.class))
                  .or(assignableTo(ClaimReader.class))
                  .or(assignableTo(Exporter.class)))
          .should()
          .beFinal()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobodyIsAHelper =
      noClasses().should().haveNameMatching(".*(Helper|Utils?|Manager|Impl)$");

  /** Only the command line may end the process or write to the standard streams. */
  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesTheProcess =
      noClasses()
          .that(DescribedPredicate.not(resideInAPackage("org.stet.cli..")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  private static ArchCondition<JavaClass> useOnlyPublicPackagesOfOtherModules() {
    Pattern module = Pattern.compile("org\\.stet\\.([a-z]+)(\\..*)?");
    return new ArchCondition<>("use only .api and .spi of other modules") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        var own = module.matcher(origin.getPackageName());
        if (!own.matches()) {
          return;
        }
        origin.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency -> {
                  String target = dependency.getTargetClass().getPackageName();
                  var other = module.matcher(target);
                  return other.matches()
                      && !other.group(1).equals(own.group(1))
                      && !target.endsWith(".api")
                      && !target.endsWith(".spi");
                })
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
      }
    };
  }
}
