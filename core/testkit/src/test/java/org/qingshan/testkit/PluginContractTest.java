package org.qingshan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.DepartmentPlugin;

/** The contract finds what a careless plugin gets wrong; that it lets a good one pass is shown by every plugin's own test. */
class PluginContractTest {
    private final PluginContract careless = new PluginContract() {
        @Override
        protected DepartmentPlugin plugin() {
            return new CarelessPlugin();
        }
    };

    private static void fails(ThrowingCallable check, String... findings) {
        var failure = assertThatExceptionOfType(Throwable.class).isThrownBy(check);
        for (String finding : findings) {
            failure.withMessageContaining(finding);
        }
    }

    @Test
    void idsMustStartWithTheDepartmentAndBeUsedOnce() {
        fails(careless::itIsTakenInByThePlatform, "must start with careless.", "used twice");
    }

    @Test
    void theClassMustBeOneTheContainerCanMake() {
        fails(careless::itsClassCanBeMadeByTheContainer, "must be public");
    }

    @Test
    void otherLibrariesAreFound() {
        fails(careless::itDependsOnTheSdkOnly, "org.junit.jupiter.api.Assertions");
    }

    @Test
    void labelsHelpMessagesTypesAndRequirednessAreLookedAtEverywhere() {
        fails(
                careless::everythingAPersonSeesIsLabelledInBothLanguagesAndEitherRequiredOrNullable,
                "department lacks a Chinese label",
                "other.form states its validity in one language only",
                "other.form names no standard",
                "Sloppy.unlabelled has no @Field",
                "Sloppy.unlabelled must be either required",
                "Sloppy.swapped lacks a Chinese label",
                "Sloppy.swapped has its help in one language only",
                "Unlabelled must implement Labelled",
                "Sloppy.rows[] is a record without @Valid",
                "Sloppy.object is of a type that cannot be filled in",
                "Sloppy.isFine() message lacks an English label");
    }

    @Test
    void versionsHaveThreeNumbers() {
        fails(careless::everyFormAndOptionNamesItsVersionInThreeNumbers, "1");
    }

    @Test
    void aCoefficientNeedsItsDayItsSourceAndItsOwnCode() {
        fails(
                careless::itsCoefficientsAreWellFormed,
                "used is there twice",
                "Unused must be lower case",
                "Unused has a value, but not the day",
                "blank names no source");
    }

    @Test
    void anEstimateThatIsNotTheSameTwiceIsFound() {
        fails(careless::everyExampleIsAcceptedAndWorkedOutTheSameTwice, "the same for the same");
    }

    @Test
    void milestonesOutOfOrderAreFound() {
        PluginContract contract = new PluginContract() {
            @Override
            protected DepartmentPlugin plugin() {
                return new CarelessPlugin() {
                    @Override
                    public java.util.List<Class<? extends org.qingshan.sdk.assessment.AssessmentForm>>
                            assessmentForms() {
                        return java.util.List.of();
                    }
                };
            }
        };
        fails(contract::everyExampleOfAnOptionIsPlannedWithMilestonesInOrder, "in order of their dates");
    }

    @Test
    void aRefusedRowOfAnExampleFileIsFound() {
        fails(careless::everyExampleFileOfCluesIsReadWithoutARefusal, "line 3, 日期");
    }

    @Test
    void aReadmeThatNamesNothingIsFound() {
        fails(careless::itsReadmeNamesEverythingItBrings, "README.md");
    }

    @Test
    void aCoefficientNobodyUsesIsFound() {
        fails(careless::theExamplesUseEveryCoefficientOfTheTable, "used by the examples");
    }
}
