package org.qingshan.sdk.restoration;

import org.osgi.annotation.versioning.ConsumerType;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;

/**
 * One of a department's ways to make damage good (修复方式).
 *
 * @param <I> a record with {@code @Field} components: what must be filled in to plan it
 */
@ConsumerType
public interface RestorationOption<I extends Record> extends Labelled {
    /** Unique, starting with the department's id and a dot, such as {@code forestry.replanting}. */
    String id();

    /** Version of the option, {@code major.minor.micro}. */
    String version();

    RestorationMode mode();

    /** The record to fill in. */
    Class<I> input();

    /** Whether this option can make good the damage assessed; offered only if so. Pure. */
    boolean fits(DamageEstimate damage);

    /**
     * Plans it. Called on an input that passed validation; pure.
     *
     * @param damage what was assessed in the case
     */
    RestorationPlan plan(I input, DamageEstimate damage, Coefficients coefficients);
}
