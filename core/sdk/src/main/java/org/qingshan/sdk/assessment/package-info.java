/** How damage is worked out: forms, coefficients, terms that remember their working, and the estimate. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.sdk.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
