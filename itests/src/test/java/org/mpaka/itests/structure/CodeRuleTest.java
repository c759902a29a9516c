package org.mpaka.itests.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.BeforeClass;
import org.junit.Test;

/** Rules of the house that a compiler doesn't hold. */
public class CodeRuleTest {

    private static JavaClasses product;

    @BeforeClass
    public static void read() {
        product = new ClassFileImporter()
                .importPaths(BuiltBundle.all().stream()
                        .filter(bundle -> !bundle.room().equals("testing"))
                        .map(bundle -> bundle.classes().resolve("org/mpaka"))
                        .toList());
        assertThat(product).hasSizeGreaterThan(100);
    }

    @Test
    public void servicesAreDeclaredNotActivatedByHand() {
        check(noClasses()
                .should()
                .beAssignableTo("org.osgi.framework.BundleActivator")
                .orShould()
                .dependOnClassesThat(assignableTo("org.osgi.util.tracker.ServiceTracker")));
    }

    @Test
    public void timeIsAnInstantOrALocalDateInEveryContract() {
        check(noClasses()
                .that()
                .resideInAPackage("org.mpaka.api..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar"));
    }

    @Test
    public void contractsDependOnTheLanguageAlone() {
        check(classes()
                .that()
                .resideInAPackage("org.mpaka.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.mpaka.api..", "java..", "org.jspecify.annotations", "org.osgi.annotation.."));
    }

    @Test
    public void onlyTheDerbyBundleKnowsDerby() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.mpaka.platform.derby..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.derby.."));
    }

    @Test
    public void namesSayWhatAClassIs() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager"));
    }

    private static void check(ArchRule rule) {
        rule.check(product);
    }
}
