/** How damage is made good: options, their plans and what they are worth. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.sdk.restoration;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
