/** What a department's plugin is made of: the plugin itself, its department, and the labels of what people fill in. */
@Export
@Version("1.0.0")
@NullMarked
package org.qingshan.sdk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
