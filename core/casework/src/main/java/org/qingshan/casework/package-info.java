/** Cases and clues at work: what a caller may ask of the platform, and how it answers. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.casework;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
